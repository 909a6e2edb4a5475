import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawings } from '../figures/drawings/index.ts';
import type { Files } from './files.ts';
import { add, en, ONE, type Plant, replaceIn, without, zh } from './planting/planting.ts';
import { DRAWINGS, validContent } from './planting/valid-content.ts';

const PROJECT = ['.config', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const TWO = 'content/questions/1-02-two';
const THREE = 'content/questions/1-03-three';

// Each test sets the variables that the build reads. Vitest passes its own mode and base path to the programs that it
// starts, and Vite would use them.
const VITEST = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|SITE|BASE_PATH|VITEST.*)$/;
const OWN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITEST.test(name)));

let copy: string;

/** Copies the project with the smallest content, so that a build takes seconds. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of PROJECT) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

/** Builds the copy with the valid content, changed by the plants. */
function build(plants: Plant[], env: Record<string, string> = {}): { status: number | null; said: string } {
  const files: Files = validContent();
  for (const plant of plants) plant(files);
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  const drawing = Object.keys(drawings)[0] ?? '';
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text.replaceAll(`"${DRAWINGS[0]}"`, `"${drawing}"`));
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...OWN,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        OUT_DIR: 'dist',
        CACHE_DIR: '.cache',
        ...env,
      },
    },
  );
  return { status, said: stdout + stderr };
}

const REPOSITORY = 'https://github.com/owner/name';

/** The HTML of a page as it was last built. */
const built = (page: string) => readFileSync(join(copy, 'dist', page, 'index.html'), 'utf8');

/** One fault for each kind that CONTRIBUTING lists under "What fails the build", and the message that the author reads. */
const PLANTED: [fault: string, plant: Plant, line: RegExp][] = [
  [
    'a misspelled field',
    zh('difficulty:', 'dificulty:'),
    /one\/zh\.mdx:6 field "dificulty": .* — fix: did you mean "difficulty"/,
  ],
  [
    'a missing field',
    zh(/^verified:.*\n/m, ''),
    /one\/zh\.mdx field "verified": found nothing — fix: add it/,
  ],
  [
    'an unknown category',
    replaceIn(`${TWO}/zh.mdx`, 'fundamentals', 'fundamental'),
    /two\/zh\.mdx:3 field "category": .* — fix: did you mean "fundamentals"/,
  ],
  [
    'an unknown tag',
    zh('softmax]', 'softmx]'),
    /one\/zh\.mdx:4 field "tags": .* — fix: did you mean "softmax"/,
  ],
  [
    'an unknown related id',
    zh('1-02, 1-03', '1-02, 1-30'),
    /one\/zh\.mdx:5 field "related": .* — fix: did you mean "1-03"/,
  ],
  [
    'a question related to itself',
    replaceIn(`${TWO}/zh.mdx`, '1-01, 1-03', '1-02, 1-03'),
    /two\/zh\.mdx:5 field "related": .* — fix: name another/,
  ],
  [
    'two folders with one id',
    add('content/questions/1-03-tres/zh.mdx'),
    /1-03-tres id: found "1-03".* — fix: rename one/,
  ],
  [
    'two folders with one slug',
    add('content/questions/1-05-two/zh.mdx'),
    /slug: found "two".* — fix: rename one/,
  ],
  ['a missing language', without(`${THREE}/en.mdx`), /1-03-three language: found no en\.mdx — fix: write/],
  [
    'a section in one language',
    en('## Why {/* #why */}', '## Own {/* #own */}\n\n## Why {/* #why */}'),
    /one\/zh\.mdx sections: found no section #own.* — fix: write ##/,
  ],
  [
    'a formula in one language',
    en('$d_k$', '$d_q$'),
    /one\/en\.mdx:\d+ formula: found d_q .* only — fix: write it/,
  ],
  [
    'a listing in one language',
    en('<Code file="variance.py" />', ''),
    /one\/zh\.mdx:\d+ listing: .* only — fix/,
  ],
  ['a figure in one language', en('<Figure name="masks" />', ''), /one\/zh\.mdx:\d+ figure: .* only — fix/],
  [
    'a citation in one language',
    en(' [@vaswani2017attention]', ''),
    /one\/zh\.mdx:\d+ citation: .* only — fix/,
  ],
  ['a link in one language', en('/q/1-03/', '/q/1-02/'), /one\/en\.mdx:\d+ link: .* only — fix/],
  [
    'a heading without an id',
    replaceIn(`${TWO}/en.mdx`, ' {/* #why */}', ''),
    /two\/en\.mdx:7 heading: .* without an id — fix: end the heading/,
  ],
  [
    'an id used twice',
    replaceIn(`${TWO}/zh.mdx`, '#mistakes */', '#why */'),
    /two\/zh\.mdx:25 heading: .* a second time — fix: give each/,
  ],
  [
    'a lead out of bounds',
    replaceIn(`${TWO}/en.mdx`, 'The variance of', `${'word '.repeat(50)}The variance of`),
    /two\/en\.mdx lead: found \d+ words — fix: say less: 80 to 125/,
  ],
  [
    'points out of bounds',
    replaceIn(`${TWO}/zh.mdx`, '得分的', '长'.repeat(41)),
    /two\/zh\.mdx:9 points: found \d+ Chinese characters .* — fix: say one thing/,
  ],
  [
    'a point in one language',
    replaceIn(`${TWO}/en.mdx`, ", 'Unscaled, `softmax` saturates.'", ''),
    /two\/zh\.mdx:9 points: found 3 where en\.mdx has 2 — fix: make the same points/,
  ],
  [
    'too few aliases',
    replaceIn(`${TWO}/zh.mdx`, ', two alias 8', ''),
    /two\/zh\.mdx:7 aliases: found 7 different ones — fix: add/,
  ],
  [
    'a formula that KaTeX refuses',
    replaceIn(`${TWO}/zh.mdx`, '$d_k$', '$\\frac{1}$'),
    /two\/zh\.mdx:15 formula: found \\frac\{1\} .* — fix: correct the TeX/,
  ],
  [
    'a command that KaTeX does not have',
    replaceIn(`${TWO}/en.mdx`, '$d_k$', '$\\foo{x}$'),
    /two\/en\.mdx:9 formula: found \\foo\{x\} .*Undefined.* — fix: correct the TeX/,
  ],
  [
    'an unknown citation',
    replaceIn(`${TWO}/en.mdx`, '@vaswani2017attention', '@vaswani2017atention'),
    /two\/en\.mdx:9 citation: .* — fix: did you mean "vaswani2017attention"/,
  ],
  [
    'a dead link',
    replaceIn(`${TWO}/zh.mdx`, '/q/1-03/', '/q/9-99/'),
    /two\/zh\.mdx:\d+ link: found \/q\/9-99\/ — fix: link a question/,
  ],
  [
    'a dead anchor',
    replaceIn(`${TWO}/en.mdx`, '#gradient', '#gradent'),
    /two\/en\.mdx:9 link: found \/glossary\/#gradent — fix: did you mean "gradient"/,
  ],
  [
    'a listing without output',
    without(`${ONE}/variance.out`),
    /1-01-one\/variance\.py listing: found no output — fix: run "npm run listings 1-01"/,
  ],
  [
    'an unknown figure',
    replaceIn(`${TWO}/zh.mdx`, '"masks"', '"maskes"'),
    /two\/zh\.mdx:23 figure: found "maskes", no figure — fix: /,
  ],
  [
    'a correction of an unknown question',
    replaceIn('content/corrections.json', '"id": "1-02"', '"id": "1-20"'),
    /corrections\.json:16 correction of 1-20: found \/q\/1-20\/ — fix: did you mean "1-02"/,
  ],
  [
    'an image without alternative text',
    replaceIn('content/site/notation/en.mdx', 'Three rows', ''),
    /notation\/en\.mdx:8 image: .* without alternative text — fix: describe/,
  ],
];

describe('a build', { timeout: 180_000 }, () => {
  describe('with faults in the content', () => {
    let outcome: ReturnType<typeof build>;
    beforeAll(() => {
      outcome = build(PLANTED.map(([, plant]) => plant));
    }, 180_000);

    test('ends with an exit code other than 0', () => {
      expect(outcome.status).toBe(1);
    });

    test('ends with what to do, without the stack trace of a program', () => {
      expect(outcome.said).toMatch(/The content has faults\. Fix them and build again\.\n$/);
      expect(outcome.said).not.toContain('unhandled error');
    });

    test.each(PLANTED)('reports %s in the same run as all others', (_fault, _plant, line) => {
      expect(outcome.said).toMatch(line);
    });
  });

  test('with a single fault ends with an exit code other than 0', () => {
    const { status, said } = build([zh('1-02, 1-03', '1-01, 1-03')]);
    expect(status).toBe(1);
    expect(said).toContain('content: 1 fault\n');
  });

  test('without a fault ends with 0, also under a base path; with a repository, its pages offer to report errors and to edit', () => {
    const { status, said } = build([], {
      BASE_PATH: '/name/',
      SITE: 'https://example.org',
      REPOSITORY: `${REPOSITORY}/`,
    });
    expect(said).not.toContain('ERROR');
    expect(status).toBe(0);
    const page = built('questions/one');
    expect(page).toContain(`href="${REPOSITORY}/edit/main/content/questions/1-01-one/zh.mdx"`);
    const section = encodeURIComponent('https://example.org/name/q/1-01/#why');
    expect(page).toMatch(
      new RegExp(`data-report-section="why" href="${REPOSITORY}/issues/new[^"]*${section}`),
    );
    expect(built('notation')).toContain(`href="${REPOSITORY}/edit/main/content/site/notation/zh.mdx"`);
    expect(built('en/corrections')).toContain(`href="${REPOSITORY}/edit/main/content/corrections.json"`);
  });

  test('with a repository that is not an address ends at the start, and says what to set', () => {
    const { status, said } = build([], { REPOSITORY: 'owner/name' });
    expect(status).toBe(1);
    expect(said).toContain(
      'REPOSITORY is "owner/name", which is not the https address of a repository; set it',
    );
  });

  test('with a dead anchor, a script in an attribute, an image without alternative text and a page without policy and language, and a lost address, fails at the end', () => {
    const planted = join(copy, 'src/pages/planted.astro');
    writeFileSync(
      planted,
      '<html><a href="/questions/one/#nowhere" onclick="x()">x</a><img src="/favicon.svg"></html>\n',
    );
    const { status, said } = build([add('content/addresses.txt', '/questions/gone/ 2026-11-20\n')]);
    rmSync(planted);
    expect(status).toBe(1);
    const page = 'dist/planted/index.html';
    expect(said).toContain(
      `${page} <a href>: found /questions/one/#nowhere — fix: link an id that the page has`,
    );
    expect(said).toContain(`${page} <img>: found /favicon.svg without alternative text — fix: add alt`);
    expect(said).toContain(`${page} security policy: found no policy — fix: run contentSecurityPolicy()`);
    expect(said).toContain(`${page} <a onclick>: found x() — fix: use addEventListener()`);
    expect(said).toContain(`${page} <html lang>: found no language — fix: write one of`);
    expect(said).toContain(
      'published address: found /questions/gone/, which no longer leads anywhere — fix: keep it',
    );
    // Built without a repository, so no page links to one.
    for (const each of ['questions/one', 'notation', 'corrections']) {
      expect(built(each)).not.toMatch(/issues\/new|\/edit\/main\//);
    }
  });
});
