import { describe, expect, test } from 'vitest';
import { readRegister, type Register } from '../../questions/published.ts';
import { faultLine, isFatal } from '../fault.ts';
import type { Files } from '../files.ts';
import { publicAddresses } from './anchors.ts';
import { checkPublished } from './published.ts';
import { readSite } from './site-gate.ts';

const ADDRESS = { base: '/name/', site: 'https://example.org' };
const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

const FILES: Files = {
  'index.html': page('<a href="/name/questions/why/#lead">Why</a>'),
  'questions/why/index.html': page(
    '<main id="main"><h2 id="lead">Lead</h2><h2 id="why">Why<a href="#why"></a></h2><figure id="figure-x"><p id="inner"></p></figure>' +
      '<a href="#main"></a><p id="ref-a"><a href="#ref-a"></a></p></main>',
  ),
  'questions/old/index.html': page('<meta http-equiv="refresh" content="0; url=/name/questions/why/">'),
  'questions/why.md': '',
  '_astro/script.js': '',
  'sitemap-0.xml': '',
};
const REGISTER = `/ 2026-11-20
/questions/old/ 2026-11-20 #why
/questions/why.md 2026-11-20
/questions/why/ 2026-11-20 #lead #why #figure-x
`;

const site = readSite(FILES, ADDRESS);
const faults = (register: Register) => checkPublished(site, register);
const lines = (text: string) => faults(readRegister(REGISTER + text)).map(faultLine);

test('the public addresses of a site are its pages and files with the anchors that are linked, and figures', () => {
  expect([...publicAddresses(site)]).toEqual([
    ['/', []],
    ['/questions/why/', ['lead', 'why', 'figure-x']],
    ['/questions/old/', []],
    ['/questions/why.md', []],
  ]);
});

describe('a site', () => {
  test('with all its published addresses passes', () => {
    expect(lines('')).toEqual([]);
  });

  test.each([
    ['/en/questions/gone/', '', 'questions/gone/'],
    ['/questions/gone.md', '', 'questions/gone.md'],
    ['/questions/old/', '#gone', 'questions/old/#gone'],
  ])('that lost the published address %s%s is refused', (path, anchor, redirect) => {
    const found = lines(`${path} 2026-11-20 ${anchor}`.trimEnd());
    expect(found[0]).toMatch(
      /^content\/addresses\.txt published address: found \/.*, which no longer leads anywhere — fix: keep it/,
    );
    expect(found[0]).toContain(`add ${JSON.stringify(redirect)}: "<new address>" to content/redirects.json`);
  });

  test('with an address that is not registered is only warned about', () => {
    const found = faults(readRegister('/ 2026-11-20'));
    expect(isFatal(found)).toBe(false);
    expect(found.map(faultLine)).toEqual([
      expect.stringMatching(
        /3 pages with addresses that are not registered, .* — fix: run "npm run addresses"/,
      ),
    ]);
  });
});
