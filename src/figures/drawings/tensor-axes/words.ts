const zh = {
  title: '三个轴：谁混合哪个轴',
  alt: '形状为 (B, n, d) = (2, 3, 4) 的张量画成两块 3×4 的格子，一块一个句子，行是 token，列是特征。三行图标出第一句第二个 token 的第二个特征的输出依赖哪些输入：激活、残差、dropout 只依赖同一个数；线性层、LayerNorm 依赖同一行的 4 个数；注意力依赖第一块的全部 12 个数。第二块从不亮。',
  caption: '特征由线性层和归一化混合，token 只在注意力里混合，句子从不混合：batch 轴只是并排的副本。',
  sentence: '句子',
  tokens: 'token n',
  features: '特征 d',
  batch: 'B',
  panels: {
    elementwise: ['激活、残差、', 'dropout：', '都不混'],
    linear: ['线性层、', 'LayerNorm：', '混特征'],
    attention: ['注意力：', '混 token', '和特征'],
  },
  reads: '读',
  output: '粗框 = 一个输出；填色 = 它读的输入',
};

const en: typeof zh = {
  title: 'Three axes, and who mixes which',
  alt: 'A tensor of shape (B, n, d) = (2, 3, 4) drawn as two blocks of 3×4 cells, a block a sentence, tokens as rows, features as columns. Three rows of blocks mark the inputs on which one output depends, the second feature of the second token of sentence 1: with an activation, a residual or dropout it is the one number itself; with a linear layer or LayerNorm the 4 numbers of its row; with attention all 12 numbers of the first block. The second block is never lit.',
  caption:
    'Linear layers and normalization mix features, attention alone mixes tokens, and nothing mixes sentences: the batch axis holds copies side by side.',
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
  output: 'framed = one output; filled = inputs that it reads',
};

export const words = { zh, en };
export type Words = typeof zh;
