import { describe, expect, test } from 'vitest';
import { buildDictionary } from './dictionary.ts';
import { terms } from '../terms/segment.ts';
import { cutIntoUnits, knownPhrases } from './units.ts';

const dictionary = buildDictionary([
  {
    forms: ['多头注意力', 'multi-head attention'],
  },
]);

const cut = (question: string) => {
  const run = terms(question);
  return cutIntoUnits(run, dictionary).map(
    ({ start, end, kind }) => `${run.slice(start, end).join('')}:${kind}`,
  );
};

describe('cutIntoUnits', () => {
  test('cuts a question into the smallest known words', () => {
    expect(cut('层归一化的残差')).toEqual(['层归一化:word', '的:stop', '残差:word']);
    expect(cut('位置编码')).toEqual(['位置:word', '编码:word']);
  });

  test('recognizes filler words', () => {
    expect(cut('为什么用注意力')).toEqual(['为什么:stop', '用:stop', '注意力:word']);
    expect(cut('what is a mask')).toEqual(['what:stop', 'is:stop', 'a:stop', 'mask:word']);
  });

  test('keeps unknown Chinese characters together with adjacent single characters, but without particles', () => {
    expect(cut('苹果的参数')).toEqual(['苹果:unknown', '的:stop', '参数:word']);
    expect(cut('后缀')).toEqual(['后缀:unknown']);
  });

  test('does not split a term of several words inside a word', () => {
    expect(cut('多头注意力')).toEqual(['多头:word', '注意力:word']);
  });
});

test('knownPhrases finds terms of several words, in any inflection, and only the longest', () => {
  const phrases = (question: string) => {
    const run = terms(question);
    return knownPhrases(cutIntoUnits(run, dictionary), run, dictionary).map(({ start, end }) =>
      run.slice(start, end).join(' '),
    );
  };
  expect(phrases('多头注意力是什么')).toEqual(['多 头 注 意 力']);
  expect(phrases('multi-head attentions')).toEqual(['multi head attentions']);
  expect(phrases('残差')).toEqual([]);
});
