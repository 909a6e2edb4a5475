const zh = {
  title: '一个分数的梯度：好处与平均相比',
  alt: '三个 token 的好处 b 画成柱：1、−0.33、−1，虚线是加权平均 −0.11。第一个高于平均，箭头向上，0.370；另两个低于平均，箭头向下，−0.074 和 −0.296，三者之和为 0。下图是权重：走一步之前各 0.333，之后是 0.464、0.298、0.238。',
  caption: '分数升降取决于这个 token 的好处是否高于当前的加权平均；升降之和为零，乘上的 aᵢⱼ 是一道门。',
  benefit: '好处 b_{ij} = −g_i·v_j',
  average: '平均 b̄_i',
  moves: '−∂ℓ/∂s_{ij} = a_{ij}(b_{ij} − b̄_i)',
  weights: '权重 a_{ij}，步长 1',
  before: '之前',
  after: '之后',
  target: '目标 (1, 0)，起初各看 1/3',
};

const en: typeof zh = {
  title: 'The gradient of a score: the benefit against the average',
  alt: 'The benefits b of three tokens as bars: 1, −0.33 and −1; a dashed line marks their weighted average of −0.11. The first is above the average and its arrow points up, 0.370; the other two are below and point down, −0.074 and −0.296; the three add up to 0. Below, the weights: 0.333 each before the step, then 0.464, 0.298 and 0.238.',
  caption:
    'A score rises if the benefit of its token is above the weighted average of the moment, and falls otherwise; the moves add up to zero, and the factor aᵢⱼ is a gate.',
  benefit: 'benefit b_{ij} = −g_i·v_j',
  average: 'average b̄_i',
  moves: '−∂ℓ/∂s_{ij} = a_{ij}(b_{ij} − b̄_i)',
  weights: 'weight a_{ij}, step size 1',
  before: 'before',
  after: 'after',
  target: 'target (1, 0); equal weights at first',
};

export const words = { zh, en };
export type Words = typeof zh;
