import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../questions/question.ts';
import { fullTitle, titleHtml } from './title.ts';

const answer = (title: string, view?: string) => ({ title, view }) as Answer;
const question = (zh: Answer, en: Answer) => ({ answers: { zh, en } }) as Question;

describe('the title of a question', () => {
  const twin = question(answer('为什么缩放?', '性能视角'), answer('Why scale?', 'performance view'));

  test('has its view in brackets of its language', () => {
    expect(fullTitle(twin, 'zh')).toBe('为什么缩放?（性能视角）');
    expect(fullTitle(twin, 'en')).toBe('Why scale? (performance view)');
  });

  test('puts the view in a separate element, with a space before it only in English', () => {
    expect(titleHtml(twin, 'zh')).toBe('为什么缩放?<span class="view">（性能视角）</span>');
    expect(titleHtml(twin, 'en')).toBe('Why scale? <span class="view">(performance view)</span>');
  });

  test('is only the title, with special characters escaped, if there is no view', () => {
    const plain = question(answer('a<b'), answer('R&D'));
    expect(titleHtml(plain, 'zh')).toBe('a&lt;b');
    expect(titleHtml(plain, 'en')).toBe('R&amp;D');
  });
});
