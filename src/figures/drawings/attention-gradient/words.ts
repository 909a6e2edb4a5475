const zh = {
  title: '一个分数的梯度：这个 token 的好处与平均好处之差',
  alt: '三个 token 的好处 b 画成柱形：1、−0.33、−1，虚线是加权平均 −0.11。第一个高于平均，箭头向上，为 0.370；另外两个低于平均，箭头向下，为 −0.074 和 −0.296；三者之和为 0。下图是权重：更新之前各是 0.333，更新一步之后是 0.464、0.298、0.238。',
  caption:
    '直接更新分数时，好处高于当前加权平均的 token 分数上升，其余的下降。所有变化之和为零；系数 aᵢⱼ 起门的作用。',
  benefit: '好处 b_{ij} = −g_i·v_j',
  average: '平均 b̄_i',
  moves: '−∂ℓ/∂s_{ij} = a_{ij}(b_{ij} − b̄_i)',
  weights: '权重 a_{ij}，步长 1',
  before: '之前',
  after: '之后',
  target: '目标 (1, 0)，起初权重相等',
};

const en: typeof zh = {
  title: 'The gradient of a score: benefit minus average benefit',
  alt: 'The upper chart shows the benefits b of three tokens as bars: 1, −0.33 and −1. A dashed line marks their weighted average, −0.11. The first bar is above the average and its arrow points up, 0.370. The other two are below the average and their arrows point down, −0.074 and −0.296. The three changes add up to 0. The lower chart shows the weights: 0.333 each before the step, and 0.464, 0.298 and 0.238 after it.',
  caption:
    "A step on the scores raises a score if its token's benefit is above the current weighted average, and lowers it otherwise. The changes add up to zero, and the factor aᵢⱼ acts as a gate.",
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
