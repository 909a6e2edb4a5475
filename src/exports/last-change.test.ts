import { expect, test } from 'vitest';
import type { Question } from '../questions/question.ts';
import { lastChange } from './last-change.ts';

const question = { verified: '2026-11-23' } as Question;
const correction = (date: string) => ({ date, id: '1-04', was: { zh: '', en: '' }, is: { zh: '', en: '' } });

test('the last change is the day of the check, or a later correction', () => {
  expect(lastChange(question, [])).toBe('2026-11-23');
  expect(lastChange(question, [correction('2026-11-29'), correction('2026-11-20')])).toBe('2026-11-29');
  expect(lastChange(question, [correction('2026-11-20')])).toBe('2026-11-23');
});
