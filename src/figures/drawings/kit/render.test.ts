import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/language.ts';
import { drawings } from '../index.ts';
import { PALETTE } from './palette.ts';
import { renderInline, renderStandalone } from './render.ts';

/** What XML refuses: tags left open or closed in the wrong order, attributes without quotes, bare ampersands. */
function xmlFaults(source: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gi;
  const rest = source.replace(tag, (_, closing: string, name: string, __, empty: string) => {
    if (closing && open.pop() !== name) faults.push(`</${name}> closes another element`);
    if (!closing && !empty) open.push(name);
    return '';
  });
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  if (rest.includes('<')) faults.push(`not a tag: ${rest.slice(rest.indexOf('<')).slice(0, 40)}`);
  if (/&(?!#\d+;)/.test(source)) faults.push('a bare ampersand');
  if (/NaN|undefined|Infinity/.test(source)) faults.push('a value that was not computed');
  return faults;
}

function elements(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inner] : inner;
}

const parsed = (svg: string) => elements(unified().use(rehypeParse, { fragment: true }).parse(svg));

function classNames(svg: string): string[] {
  const all = parsed(svg).flatMap(({ properties }) => {
    const names = properties['className'];
    return Array.isArray(names) ? names.map(String) : [];
  });
  return [...new Set(all)];
}

test('the check for XML finds what a browser would fix silently', () => {
  expect(xmlFaults('<svg><g></svg>')).not.toEqual([]);
  expect(xmlFaults('<svg><text>a < b</text></svg>')).not.toEqual([]);
  expect(xmlFaults('<svg><text>R & D</text></svg>')).not.toEqual([]);
  expect(xmlFaults('<svg><path d="MNaN"/></svg>')).not.toEqual([]);
  expect(xmlFaults('<svg><text x="1">a &#60; b</text></svg>')).toEqual([]);
});

const every = Object.values(drawings).flatMap((drawing) =>
  LANGUAGES.map((language) => ({ name: drawing.name, language, drawing })),
);

describe.each(every)('$name ($language)', ({ name, language, drawing }) => {
  const inline = renderInline(drawing, language);
  const alone = renderStandalone(drawing, language);

  test('is well-formed XML, in the page and standalone', () => {
    expect(xmlFaults(inline)).toEqual([]);
    expect(xmlFaults(alone)).toEqual([]);
  });

  test('is an image named by its title, with its own ids', () => {
    const ids = parsed(inline).flatMap(({ properties }) => properties['id'] ?? []);
    expect(ids).toEqual([`drawing-${name}-title`, `drawing-${name}-alt`]);
    expect(inline).toContain(`role="img" aria-labelledby="${ids.join(' ')}"`);
  });

  test('gets its colors only from the style sheet, and uses only classes that it defines', () => {
    expect(inline).not.toMatch(/#[0-9a-f]{3,8}\b(?!;)|rgb|hsl|style=|fill=|stroke=/i);
    const style = readFileSync(new URL('figures.css', import.meta.url), 'utf8');
    const known = new Set(style.match(/\.[a-z][a-z0-9-]*/g));
    expect(classNames(inline).filter((each) => !known.has(`.${each}`))).toEqual([]);
  });
});

test('a standalone drawing has the colors of the site', () => {
  const tokens = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, [light, dark]] of Object.entries(PALETTE)) {
    expect(tokens).toContain(`--${name}: ${light};`);
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  }
});
