const zh = {
  title: '最长路径：从第一个词到最后一个词',
  alt: '四个小图，各有 9 个词，粗线是信息从第一个词到最后一个词的路。循环网络沿一行走 8 步；宽 3 的因果卷积斜着穿过 4 层；空洞卷积 2 层就到，第一层跳 2 个词，第二层跳 6 个；自注意力 1 层直达。右边写着 81 个词时的步数：80、40、4、1。',
  caption: '梯度要走的步数：循环随长度增长，卷积除以 k − 1 或取对数，注意力与长度无关，总是一步。',
  names: {
    recurrent: '循环：n − 1',
    convolution: '卷积，k = 3：(n − 1)/(k − 1)',
    dilated: '空洞卷积：log_k n',
    attention: '自注意力：1',
  },
  steps: '9 个词：',
  longer: '81 个词：',
};

const en: typeof zh = {
  title: 'The longest path: from the first word to the last',
  alt: 'Four small drawings of 9 words, a heavy line showing how information gets from the first word to the last. A recurrent network takes 8 steps along one row; a causal convolution of width 3 climbs through 4 layers; a dilated one takes 2, jumping 2 words in the first and 6 in the second; self-attention takes 1 layer, straight across. For 81 words it is 80, 40, 4 and 1.',
  caption:
    'The steps that a gradient takes grow with the length in a recurrent network, by the length over k − 1 or by its logarithm in a convolution, and not at all in attention.',
  names: {
    recurrent: 'recurrent: n − 1',
    convolution: 'convolution, k = 3: (n − 1)/(k − 1)',
    dilated: 'dilated convolution: log_k n',
    attention: 'self-attention: 1',
  },
  steps: '9 words: ',
  longer: '81 words: ',
};

export const words = { zh, en };
export type Words = typeof zh;
