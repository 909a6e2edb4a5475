import { expect, test } from 'vitest';
import { both, en, faultObjects, faultsAfter, refuses, replaceIn, zh } from '../../planting/planting.ts';

const GLOSSARY = 'content/glossary.json';
const CORRECTIONS = 'content/corrections.json';
const LONG = {
  zh: `${'这一句话很长，'.repeat(16)}没有完。`,
  en: `It ${'goes on and '.repeat(14)}ends.`,
};

refuses([
  [
    'a wording that the English rules exclude',
    en('The opposite.', 'Whoever says so is wrong.'),
    /one\/en\.mdx:21 wording: found "Whoever" in ".*Whoever says so is.*" — fix: write "anyone who"/,
  ],
  [
    'a term that has another translation',
    zh('相反。', '主干上没有它。'),
    /one\/zh\.mdx:27 wording: found "主干" in ".*" — fix: write 残差流/,
  ],
  [
    'an English sentence over 40 words',
    en('The opposite.', LONG.en),
    /one\/en\.mdx:21 sentence: found 44 words in "It goes on and .*…" — fix: say it in two or more sentences of at most 40/,
  ],
  [
    'a Chinese sentence over 90 characters',
    zh('相反。', LONG.zh),
    /one\/zh\.mdx:27 sentence: found 99 Chinese characters in "这一句话很长.*…" — fix: .* at most 90/,
  ],
  [
    'a wording in the points of an answer',
    en('Dividing by', 'Whatever divides by'),
    /one\/en\.mdx:4 wording: found "Whatever"/,
  ],
  [
    'a wording in a page about the site',
    replaceIn('content/site/checking/en.mdx', 'Every number', 'Whatever number'),
    /checking\/en\.mdx:3 wording: found "Whatever"/,
  ],
  [
    'a wording in the meaning of a term',
    replaceIn(GLOSSARY, 'the derivative', 'thus the derivative'),
    /glossary\.json:8 wording: found "thus"/,
  ],
  [
    'a wording in a correction',
    replaceIn(CORRECTIONS, /(?<="is": \{[^}]*"en": ")/, 'Thus '),
    /corrections\.json:\d+ wording: found "Thus"/,
  ],
  [
    'a wording in a summary',
    replaceIn('content/tags.json', /"en": "Attention"/g, '"en": "What grows along"'),
    /tags\.json:5 wording: found "grows along"/,
  ],
]);

test('what is not prose is not checked: titles, aliases, variants, code, formulas, citations', () => {
  expect(
    faultsAfter((files) => {
      zh('title: 问题1-01', 'title: 主干如何合头?')(files);
      zh('aliases: [one, one alias 2', 'aliases: [主干, 遮罩')(files);
      en('title: Question 1-01', 'title: Attending to oneself')(files);
      replaceIn(GLOSSARY, '"meaning"', '"variants": { "zh": ["遮罩"] }, "meaning"')(files);
      both('$d_k$', '$d_{\\mathrm{trunk}}$ `trunk`')(files);
    }),
  ).toEqual([]);
});

test('formulas, code and links without text count as one word', () => {
  const words = `It ${'is $a + b + c$ and `x = y + z` see [](/q/1-03/) '.repeat(6)}.`;
  const long = (text: string) =>
    faultsAfter(en('The opposite.', text)).filter((line) => line.includes(' sentence: '));
  expect(long(words)).toEqual([]);
  expect(long(`${words.slice(0, -1)} and so on and on.`)).toContainEqual(
    expect.stringContaining('found 42 words'),
  );
});

test('a wording fails the build, a doubtful one and a long sentence only warn', () => {
  const severity = (text: string) =>
    faultObjects(en('The opposite.', text)).map(({ place, warning }) => [place, warning === true]);
  expect(severity('Whoever says so is wrong.')).toEqual([['wording', false]]);
  expect(severity('It is no general law.')).toEqual([['wording', true]]);
  expect(severity(LONG.en)).toEqual([['sentence', true]]);
});
