import { describe, expect, test } from 'vitest';
import {
  anchorsOf,
  frontDocument,
  type HandbookFrame,
  linkedAnchors,
  partDocument,
  readHandout,
  resolveLinks,
} from './compose.ts';

const page = `<head><link rel="stylesheet" href="/a.css"><style>b{}</style><link rel="icon" href="/i"></head>
<main><nav>above</nav><div class="handout" data-handout><h1 class="x" id="category-6">6 Scenarios</h1>
<article><h2 id="6-01"><span>6-01</span> <span>Why &amp; how</span></h2><a href="/questions/other/#why">x</a><a href="/glossary/">y</a></article>
</div></main><footer>below</footer>`;

const frame: HandbookFrame = {
  lang: 'en',
  title: 'Questions',
  subtitle: '1 question',
  contents: 'Contents',
  license: 'CC BY 4.0',
  address: 'https://example.org/',
  style: 'own{}',
  find: (address) => (address === '/questions/other/' ? { id: '6-01', here: true } : undefined),
  absolute: (path) => `https://example.org${path}`,
};

const part = readHandout('handouts/scenarios/index.html', page);

test('a handout is read with its heading, questions and styles', () => {
  expect(part).toMatchObject({
    anchor: 'category-6',
    title: '6 Scenarios',
    questions: [{ id: '6-01', title: '6-01 Why &amp; how' }],
    styles: ['<link rel="stylesheet" href="/a.css">', '<style>b{}</style>'],
  });
  expect(anchorsOf([part])).toEqual(['category-6', '6-01']);
});

test('another page is refused with its file', () => {
  expect(() => readHandout('x.html', '<main></main>')).toThrow('x.html has no element of class "handout"');
});

describe('a handbook', () => {
  test('has the page of a question in its contents', () => {
    expect(frontDocument([part], frame, new Map([['6-01', 7]]))).toContain(
      '<a href="#6-01"><span>6-01 Why &amp; how</span><span class="page">7</span></a>',
    );
  });

  const resolved = resolveLinks(part, frame);

  test('links to its own answers, and to the site by absolute addresses', () => {
    expect(resolved.html).toContain('<a href="#6-01-why" data-question="6-01">x</a>');
    expect(resolved.html).toContain('<a href="https://example.org/glossary/">y</a>');
    expect(linkedAnchors([resolved])).toEqual(new Set(['category-6', '6-01', '6-01-why']));
  });

  test('has only the answers of a page, counts on from the pages before, and names all anchors', () => {
    const html = partDocument(resolved, frame, 12, ['1-04-why']);
    expect(html).not.toMatch(/above|below|\/i"/);
    expect(html).toContain('counter-reset: page 12;');
    expect(html).toContain('<div hidden><a href="#1-04-why"></a></div>');
  });
});
