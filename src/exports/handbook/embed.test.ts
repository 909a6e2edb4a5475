import { describe, expect, test } from 'vitest';
import { absoluteLinks, embedAnswer, linkQuestions } from './embed.ts';

describe('an answer on a page with others', () => {
  const embed = (html: string) => embedAnswer(html, '1-04');

  test('has headings one level lower, with its id before theirs', () => {
    expect(embed('<h2 id="why">Why</h2><h3 class="x">More</h3><hr>')).toBe(
      '<h3 id="1-04-why">Why</h3><h4 class="x">More</h4><hr>',
    );
  });

  test('refers to its own ids', () => {
    expect(
      embed('<a class="c" href="#why">x</a><svg aria-labelledby="a b"><path marker-end="url(#m)"/></svg>'),
    ).toBe(
      '<a class="c" href="#1-04-why">x</a><svg aria-labelledby="1-04-a 1-04-b"><path marker-end="url(#1-04-m)"/></svg>',
    );
  });

  test('keeps text that looks like an attribute', () => {
    expect(embed('<p title="1 > 0"> id="why" href="#x"</p>')).toBe(
      '<p title="1 > 0"> id="why" href="#x"</p>',
    );
  });

  test('runs no script', () => {
    const island = '<astro-island uid="1" props="{&quot;a&quot;:1}"><b>x</b></astro-island>';
    expect(embed(`<script>f("<b>")</script>${island}<!--astro:end-->`)).toBe('<b>x</b>');
  });
});

describe('links', () => {
  const find = (address: string) => {
    const id = { '/base/questions/why-scale/': '1-04', '/base/questions/masks/': '1-05' }[address];
    return id === undefined ? undefined : { id, here: id === '1-04' };
  };

  test('to a question on the page lead to its place there', () => {
    expect(linkQuestions('<a href="/base/questions/why-scale/#why">x</a>', find)).toBe(
      '<a href="#1-04-why" data-question="1-04">x</a>',
    );
    expect(linkQuestions('<a href="/base/questions/why-scale/">x</a>', find)).toBe(
      '<a href="#1-04" data-question="1-04">x</a>',
    );
  });

  test('to another question are marked with its id, once', () => {
    const marked = '<a href="/base/questions/masks/#why" data-question="1-05">x</a>';
    expect(linkQuestions('<a href="/base/questions/masks/#why">x</a>', find)).toBe(marked);
    expect(linkQuestions(marked, find)).toBe(marked);
  });

  test('to other pages and within the answer stay as they are', () => {
    for (const html of [
      '<a href="/base/glossary/#a">x</a>',
      '<a href="#1-05-why">x</a>',
      '<a id="x">x</a>',
    ]) {
      expect(linkQuestions(html, find)).toBe(html);
    }
  });

  test('become absolute for a document outside the site', () => {
    const absolute = (path: string) => `https://example.org${path}`;
    expect(absoluteLinks('<a href="/q/1-04/">x</a><a href="#why">y</a><img src="/a.png">', absolute)).toBe(
      '<a href="https://example.org/q/1-04/">x</a><a href="#why">y</a><img src="/a.png">',
    );
  });
});
