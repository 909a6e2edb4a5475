import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { scriptHash } from '../../policy/policy.ts';
import type { Fault } from '../fault.ts';
import type { Files } from '../files.ts';
import { type Page, property } from './page.ts';

const AFTER_ALL = 'run contentSecurityPolicy() after what writes this page, in astro.config.mjs';

/** Addresses in a style that are on another host. */
const FOREIGN_STYLE = /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^)"'\s]*/gi;

const foreignStyles = (file: string, style: string): Fault[] =>
  Array.from(style.matchAll(FOREIGN_STYLE), ([found]) => ({
    file,
    place: 'style',
    found,
    remedy: 'serve it from this site: pages must not load anything from another host',
  }));

/** Checks that no style sheet loads a font, a picture or another sheet from another host. */
export function checkStyleSheets(files: Files): Fault[] {
  return Object.keys(files).flatMap((file) =>
    file.endsWith('.css') ? foreignStyles(file, files[file] ?? '') : [],
  );
}

/** What may stand in `script-src`; the search runs WebAssembly. */
const ALLOWED = /^'(?:self|wasm-unsafe-eval|sha256-.*)'$/;

const isPolicy = (element: Element) =>
  element.tagName === 'meta' && property(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy';

/** Whether a script is in the page and runs; one with a type of its own is data. */
const isInlineScript = (element: Element) =>
  element.tagName === 'script' &&
  property(element, 'src') === undefined &&
  /^(?:|module|text\/javascript)$/.test(property(element, 'type') ?? '');

/**
 * Checks that a page has a Content-Security-Policy before its scripts, that the policy allows each of its inline scripts by
 * its hash and no others, and that the page contains nothing that the policy forbids.
 */
export function checkPolicy(page: Page): Fault[] {
  const faults: Fault[] = [];
  const add = (place: string, found: string, remedy: string) =>
    faults.push({ file: page.path, place, found, remedy });
  let sources: string[] | undefined;
  visit(page.tree, 'element', (element) => {
    if (isPolicy(element)) {
      const policy = property(element, 'content') ?? '';
      sources = /(?:^|;)\s*script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
      for (const source of sources)
        if (!ALLOWED.test(source)) add('security policy', source, 'allow scripts by their hashes only');
    }
    if (element.tagName === 'script' && !sources) {
      add('security policy', 'a script before it, or no policy', AFTER_ALL);
      sources = [];
    } else if (isInlineScript(element) && !sources?.includes(scriptHash(toString(element)))) {
      add('<script>', `${toString(element).slice(0, 60)}, which the security policy forbids`, AFTER_ALL);
    }
    for (const name of Object.keys(element.properties))
      if (/^on/i.test(name))
        add(
          `<${element.tagName} ${name.toLowerCase()}>`,
          property(element, name) ?? '',
          'use addEventListener() in a script: the security policy forbids scripts in attributes',
        );
    if (/^javascript:/i.test(property(element, 'href') ?? ''))
      add('<a href>', property(element, 'href') ?? '', 'use a button and addEventListener()');
    const style = element.tagName === 'style' ? toString(element) : (property(element, 'style') ?? '');
    faults.push(...foreignStyles(page.path, style));
  });
  if (!sources) add('security policy', 'no policy', AFTER_ALL);
  return faults;
}
