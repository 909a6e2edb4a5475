import { describe, expect, test } from 'vitest';
import { validContent } from '../planting/valid-content.ts';
import { dice } from './dice.ts';
import { EDITS } from './edits.ts';
import { makeMutant } from './mutant.ts';
import { SNIPPETS } from './snippets.ts';

const files = validContent();
const mutants = Array.from({ length: 400 }, (_, number) => makeMutant(files, 84, number));

describe('a mutant', () => {
  test('is the same for the same seed and number, whatever was made before it', () => {
    expect(makeMutant(validContent(), 84, 137)).toEqual(mutants[137]);
    expect(makeMutant(files, 85, 137)).not.toEqual(mutants[137]);
  });

  test('changes at least one file of the content, and adds none', () => {
    for (const { changes } of mutants) {
      expect(Object.keys(changes).some((file) => changes[file] !== files[file])).toBe(true);
      for (const file of Object.keys(changes)) expect(files).toHaveProperty([file]);
    }
  });

  test('is of any kind that there is', () => {
    const kinds = new Set(mutants.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...Object.keys(EDITS), ...Object.keys(SNIPPETS)].sort());
  });

  test('changes both languages in part of the answers, because a difference would hide other faults', () => {
    const both = mutants.filter(({ changes }) => Object.keys(changes).length === 2);
    expect(both.length).toBeGreaterThan(20);
    for (const { changes } of both)
      expect(Object.keys(changes).map((file) => file.slice(-6))).toEqual(['zh.mdx', 'en.mdx']);
  });
});

test('no edit fails on a text of any length', () => {
  for (const [kind, edit] of Object.entries(EDITS)) {
    for (const text of ['', '\n', 'a', '{"a": 1}\n'])
      for (let number = 0; number < 20; number++)
        expect(typeof edit(text, dice(1, number)), kind).toBe('string');
  }
});

test('dice of neighboring mutants fall differently', () => {
  const first = Array.from({ length: 200 }, (_, number) => dice(84, number).below(10));
  const counts = Array.from({ length: 10 }, (_, face) => first.filter((one) => one === face).length);
  expect(Math.min(...counts)).toBeGreaterThan(5);
});
