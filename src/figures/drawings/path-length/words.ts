const zh = {
  title: '最长路径：从第一个词到最后一个词',
  alt: '图中有四个小图，各有 9 个词，粗线是信息从第一个词到最后一个词的路径。循环网络沿一行走 8 步；宽度 3 的因果卷积斜着穿过 4 层；空洞卷积需要 2 层，第一层跳 2 个词，第二层跳 6 个词；自注意力只需要 1 层，直接到达。右边写着 81 个词时的步数：80、40、4、1。',
  caption:
    '梯度要经过的步数：循环网络随长度线性增长；卷积是长度除以 k − 1，或者取对数；注意力与长度无关，总是一步。',
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
  alt: 'Four small drawings of 9 words each have a heavy line that shows the path of information from the first word to the last. A recurrent network takes 8 steps along one row. A causal convolution of width 3 climbs through 4 layers. A dilated one takes 2 layers, with jumps of 2 words in the first and 6 in the second. Self-attention takes 1 layer, directly. For 81 words the numbers are 80, 40, 4 and 1.',
  caption:
    'The number of steps for the gradient grows linearly with the length in a recurrent network, and as the length over k − 1 or its logarithm in a convolution. In attention it is always one step.',
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
