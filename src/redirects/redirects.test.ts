import { describe, expect, test } from 'vitest';
import { permalinks } from '../questions/permalinks.ts';
import { redirectFiles, type Redirects } from './redirects.ts';

const links = permalinks('/name/', 'https://example.org');
const PAGE = '<main><h2 class="x" id="new">New</h2></main>';
const SITE: Record<string, string> = {
  'questions/why/index.html': PAGE,
  'en/questions/why/index.html': PAGE,
  'questions/why.md': '# Why',
  'en/questions/why.md': '# Why in English',
};

const files = (redirects: Redirects) => redirectFiles(redirects, (path) => SITE[path], links);

describe('a redirect', () => {
  test('of a page is a page that leads on in each language, also without scripts', () => {
    const made = files({ 'questions/old/': 'questions/why/' });
    expect([...made.keys()]).toEqual(['questions/old/index.html', 'en/questions/old/index.html']);
    expect(made.get('questions/old/index.html')).toContain('content="0; url=/name/questions/why/"');
    expect(made.get('en/questions/old/index.html')).toContain('href="/name/en/questions/why/"');
  });

  test('of a file is a copy', () => {
    expect(files({ 'questions/old.md': 'questions/why.md' }).get('en/questions/old.md')).toBe(
      '# Why in English',
    );
  });

  test('of an anchor on the same page puts the old id into the new element', () => {
    const made = files({ 'questions/why/#old': 'questions/why/#new' });
    expect(made.get('questions/why/index.html')).toBe(
      '<main><h2 class="x" id="new"><span id="old"></span>New</h2></main>',
    );
  });

  test('of an anchor to another page puts a link there', () => {
    const made = files({ 'questions/why/#old': 'questions/how/#new' });
    expect(made.get('questions/why/index.html')).toMatch(
      /<p id="old">.* <a href="\/name\/questions\/how\/#new">.*<\/p><\/main>$/,
    );
  });

  test('of two anchors of one page keeps both', () => {
    const made = files({
      'questions/why/#a': 'questions/why/#new',
      'questions/why/#b': 'questions/why/#new',
    });
    expect(made.get('questions/why/index.html')).toMatch(/id="b".*id="a"/);
  });

  test.each<[Redirects, RegExp]>([
    [{ 'questions/why/': 'questions/how/' }, /"questions\/why\/": the site still has this address/],
    [{ 'questions/why/#new': 'questions/why/#x' }, /still has this anchor/],
    [{ 'questions/why/#old': 'questions/why/#x' }, /the page has no "#x"/],
    [{ 'questions/no/#old': 'questions/why/#new' }, /there is no such page/],
    [{ 'questions/old.md': 'questions/no.md' }, /no file "questions\/no\.md"/],
  ])('%j is refused', (redirects, message) => {
    expect(() => files(redirects)).toThrow(message);
  });
});
