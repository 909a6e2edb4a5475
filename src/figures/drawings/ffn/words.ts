const zh = {
  title: '前馈网络：逐位置，升维再降维',
  alt: '左图：d 维向量经 W1 升到 4d 维，经过 ReLU，再经 W2 降回 d 维。右图是 SwiGLU：两个升维投影各到 8d/3 维，一个经过 SiLU，与另一个逐元素相乘，再降回 d 维。下图：四个位置各自经过同一个 FFN，位置之间没有连线。',
  caption: '每个位置使用同一组权重，分别计算。门控版本多一个矩阵，隐藏维取 8d/3，权重总数同样是 8d²。',
  plain: '2017：ReLU',
  gated: '门控：SwiGLU',
  weights: '权重',
  same: '同一组权重，位置之间不相连',
};

const en: typeof zh = {
  title: 'The feed-forward network: position-wise, up and down again',
  alt: 'On the left, W1 maps a vector of d to 4d, ReLU is applied, and W2 maps it back to d. On the right is SwiGLU: two projections go up to 8d/3 each, one passes through SiLU and is multiplied elementwise with the other, and the product is projected down to d. Below, four positions go through the same FFN separately, with no connection between them.',
  caption:
    'Every position uses the same weights and is computed separately. The gated form has a third matrix and a hidden width of 8d/3, so it has 8d² weights as well.',
  plain: '2017: ReLU',
  gated: 'gated: SwiGLU',
  weights: 'weights',
  same: 'the same weights; no line between positions',
};

export const words = { zh, en };
export type Words = typeof zh;
