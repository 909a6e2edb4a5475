const texts = { one: ['the', 'bank', 'lent', 'us', 'cash'], other: ['the', 'bank', 'of', 'the', 'river'] };

const zh = {
  title: '“bank”能看到什么：单向与双向',
  alt: '两个句子 the bank lent us cash 和 the bank of the river，前两个词相同。第一组用因果掩码：只有 the 和 bank 填色，并有弧线进入 bank，两句中 bank 的向量相同。第二组是双向：五个词都填色，并有弧线进入 bank，两句中的向量不同。第三组把文本重复一遍，仍用因果掩码：第二遍的 bank 有线连到第一遍的五个词。',
  caption:
    '使用因果掩码时，右边的线索传不到左边的词，增加层数也没有用。去掉因果掩码，或者把文本写两遍，才能区分两个 bank。',
  ...texts,
  causal: '因果：只看自己和左边',
  bidirectional: '双向：左右都看',
  twice: '因果，文本写两遍：第二遍的 bank',
  copies: ['第一遍', '第二遍'],
  same: '相同',
  different: '不同',
};

const en: typeof zh = {
  title: 'What “bank” sees: causal and bidirectional',
  alt: 'Two sentences, “the bank lent us cash” and “the bank of the river”, share their first two words. In the first group, with a causal mask, only “the” and “bank” are filled, with arcs into “bank”, and its vectors in the two sentences are the same. In the second group, bidirectional, all five words are filled, with arcs into “bank”, and the vectors differ. In the third group the text is repeated under a causal mask: lines join “bank” in the second copy to all five words of the first.',
  caption:
    'Under a causal mask, clues on the right never reach a word on the left, regardless of the number of layers. Without the mask, or with the text written twice, the two banks get different vectors.',
  ...texts,
  causal: 'causal: itself and the words before',
  bidirectional: 'bidirectional: left and right',
  twice: 'causal, text twice: bank in copy 2',
  copies: ['copy 1', 'copy 2'],
  same: 'same',
  different: 'different',
};

export const words = { zh, en };
export type Words = typeof zh;
