const zh = {
  title: '随着层数增加，token 变得相似',
  alt: '横轴是层数，从 1 到 48，对数刻度；纵轴是两个 token 余弦的平均值，权重都是随机的。只有注意力时，三层之内就到 1；post-LN 到 12 层时接近 1；pre-LN 上升较慢，48 层是 0.89；pre-LN 的每个支路再乘 1/√(2L) 时，48 层只有 0.04。',
  caption:
    '权重随机时，如果没有残差和 FFN，注意力在几层之内就把所有 token 变成同一个方向。残差使坍缩变慢，缩小支路几乎可以阻止它。',
  alike: '两个 token 的平均余弦',
  layers: '层数（对数刻度）',
  wirings: {
    'attention alone': '只有注意力',
    'post-LN': 'post-LN',
    'pre-LN': 'pre-LN',
    'pre-LN, scaled': 'pre-LN，支路 ×1/√(2L)',
  },
  setting: '随机权重，n = 16，d = 32，种子 84',
};

const en: typeof zh = {
  title: 'With more layers, tokens become similar',
  alt: 'The chart shows the mean cosine of two tokens against the number of layers, 1 to 48 on a logarithmic axis, all with random weights. With attention alone it reaches 1 within three layers. Post-LN is close to 1 by layer 12. Pre-LN rises slowly and is 0.89 at layer 48. Pre-LN with every branch multiplied by 1/√(2L) is only 0.04.',
  caption:
    'With random weights and without residuals and FFNs, attention maps all tokens to one direction within a few layers. Residuals slow the collapse, and smaller branches almost prevent it.',
  alike: 'mean cosine of two tokens',
  layers: 'layers (logarithmic)',
  wirings: {
    'attention alone': 'attention alone',
    'post-LN': 'post-LN',
    'pre-LN': 'pre-LN',
    'pre-LN, scaled': 'pre-LN, ×1/√(2L)',
  },
  setting: 'random weights, n = 16, d = 32, seed 84',
};

export const words = { zh, en };
export type Words = typeof zh;
