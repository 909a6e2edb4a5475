const zh = {
  title: '三个轴：哪些运算混合哪个轴',
  alt: '形状为 (B, n, d) = (2, 3, 4) 的张量画成两块 3×4 的格子，每块一个句子，行是 token，列是特征。三行图标出第一句第二个 token 的第二个特征的输出依赖哪些输入：激活函数、残差、dropout 只依赖同一个数；线性层、LayerNorm 依赖同一行的 4 个数；注意力依赖第一块的全部 12 个数。第二块始终没有标出。',
  caption: '线性层和归一化混合特征，只有注意力混合 token，没有运算混合句子：batch 轴上的样本互相独立。',
  sentence: '句子',
  tokens: 'token n',
  features: '特征 d',
  batch: 'B',
  panels: {
    elementwise: ['激活、残差、', 'dropout：', '不混合'],
    linear: ['线性层、', 'LayerNorm：', '混合特征'],
    attention: ['注意力：', '混合 token', '和特征'],
  },
  reads: '读取',
  output: '粗框 = 一个输出；填色 = 它读取的输入',
};

const en: typeof zh = {
  title: 'Three axes, and which operations mix them',
  alt: 'A tensor of shape (B, n, d) = (2, 3, 4) is drawn as two blocks of 3×4 cells, one block per sentence, with tokens as rows and features as columns. Three rows of blocks mark the inputs on which one output depends, the second feature of the second token of sentence 1. With an activation, a residual or dropout it is the same number only. With a linear layer or LayerNorm it is the 4 numbers of its row, and with attention all 12 numbers of the first block. The second block is never marked.',
  caption:
    'Linear layers and normalization mix features, only attention mixes tokens, and nothing mixes sentences: the samples along the batch axis are independent.',
  sentence: 'sentence',
  tokens: 'tokens n',
  features: 'features d',
  batch: 'B',
  panels: {
    elementwise: ['activation,', 'residual,', 'dropout: none'],
    linear: ['linear layer,', 'LayerNorm:', 'features'],
    attention: ['attention:', 'tokens and', 'features'],
  },
  reads: 'reads',
  output: 'framed = one output; filled = the inputs it reads',
};

export const words = { zh, en };
export type Words = typeof zh;
