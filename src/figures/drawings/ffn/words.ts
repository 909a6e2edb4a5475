const zh = {
  title: '前馈网络：逐位置，升维再降维',
  alt: '左图：d 维向量经 W1 升到 4d 维，过 ReLU，再经 W2 降回 d 维。右图 SwiGLU：两个升维投影各到 8d/3 维，一路过 SiLU，与另一路逐元素相乘，再降回 d 维。下图：四个位置各自经过同一个 FFN，位置之间没有连线。',
  caption: '每个位置用同一组权重、各算各的；门控版本多一个矩阵，隐藏维取 8d/3，权重总数同样是 8d²。',
  plain: '2017：ReLU',
  gated: '门控：SwiGLU',
  weights: '权重',
  same: '同一组权重，位置之间不相连',
};

const en: typeof zh = {
  title: 'The feed-forward network: per position, up and down again',
  alt: 'Left, a vector of d goes up to 4d by W1, through ReLU, and down to d by W2. Right, SwiGLU: two projections up to 8d/3 each, one through SiLU and multiplied elementwise with the other, then down to d. Below, four positions each go through the same FFN, with no line between them.',
  caption:
    'Every position uses the same weights on its own; the gated form has a third matrix and a hidden width of 8d/3, so the weights are again 8d².',
  plain: '2017: ReLU',
  gated: 'gated: SwiGLU',
  weights: 'weights',
  same: 'the same weights; no line between positions',
};

export const words = { zh, en };
export type Words = typeof zh;
