import { expect, test } from 'vitest';
import { add, faultsAfter, ONE, refuses } from '../planting/planting.ts';

const FILE = `${ONE}/asked.json`;
const many = (prefix: string, count = 20) => Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
const asked = (zh: unknown, en: unknown = many('wording')) => add(FILE, JSON.stringify({ zh, en }));

test('accepts twenty wordings in each language', () => {
  expect(faultsAfter(asked(many('问法')))).toEqual([]);
});

refuses([
  ['wordings that are not JSON', add(FILE, '{'), /asked\.json syntax: found SyntaxError/],
  ['three wordings', asked(many('问法', 3)), /asked\.json zh: found 3 wordings — fix: write 15 to 40/],
  [
    'a wording twice',
    asked([...many('问法'), '问法 3']),
    /asked\.json zh: found “问法 3” again — fix: delete it/,
  ],
  [
    'an alias as a wording',
    asked(many('问法'), [...many('wording'), 'one alias 7']),
    /en: found “one alias 7” again/,
  ],
  ['a long wording', asked([...many('问法'), '长'.repeat(121)]), /zh: found “长+” — fix: shorten it to 120/],
  [
    'half of a character pair',
    add(FILE, JSON.stringify({ zh: many('问法'), en: many('wording') }).replace('问法 3', '\\ud800')),
    /asked\.json zh: found .* with U\+D800, a character that cannot be seen — fix: delete it/,
  ],
  ['a language that does not exist', add(FILE, '{"zh":[],"en":[],"de":[]}'), /asked\.json/],
]);
