const texts = { one: ['the', 'bank', 'lent', 'us', 'cash'], other: ['the', 'bank', 'of', 'the', 'river'] };

const zh = {
  title: '“bank”看见了什么：单向与双向',
  alt: '两个句子 the bank lent us cash 和 the bank of the river，前两个词相同。第一组因果 mask：只有 the 和 bank 填色并有弧线进入 bank，两句的向量相同。第二组双向：五个词都填色并有弧线进入 bank，两句的向量不同。第三组把文本重复一遍，仍用因果 mask：第二遍的 bank 有线连到第一遍的五个词。',
  caption:
    '因果 mask 下，右边的线索进不了左边的词，层数再多也一样；放开 mask 或把文本写两遍，两个 bank 才分得开。',
  ...texts,
  causal: '因果：只看自己和左边',
  bidirectional: '双向：左右都看',
  twice: '因果，文本写两遍：第二遍的 bank',
  copies: ['第一遍', '第二遍'],
  same: '相同',
  different: '不同',
};

const en: typeof zh = {
  title: 'What "bank" sees: one way and both ways',
  alt: 'Two sentences, the bank lent us cash and the bank of the river, share their first two words. First, a causal mask: only the and bank are filled, with arcs into bank, and its vectors in the two sentences are the same. Second, both ways: all five words are filled, with arcs into bank, and the vectors differ. Third, the text twice under a causal mask: lines join bank in the second copy to all five words of the first.',
  caption:
    'Under a causal mask clues on the right never reach a word on the left, however many layers; with the mask removed, or the text written twice, the two banks come apart.',
  ...texts,
  causal: 'causal: itself and what is left of it',
  bidirectional: 'both ways: left and right',
  twice: 'causal, text twice: bank in copy 2',
  copies: ['copy 1', 'copy 2'],
  same: 'same',
  different: 'different',
};

export const words = { zh, en };
export type Words = typeof zh;
