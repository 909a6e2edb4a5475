const zh = {
  title: '层数增加，token 变得相像',
  alt: '横轴是层数，从 1 到 48 的对数刻度，纵轴是两个 token 余弦的平均，都用随机权重。只有注意力时三层之内就到 1；post-LN 到 12 层接近 1；pre-LN 升得慢，48 层是 0.89；pre-LN 每个分支再乘 1/√(2L)，48 层只有 0.04。',
  caption: '没有残差和 FFN，注意力几层就把所有 token 变成同一个方向；残差减慢坍缩，缩小分支可以几乎止住它。',
  alike: '两个 token 的平均余弦',
  layers: '层数（对数刻度）',
  wirings: {
    'attention alone': '只有注意力',
    'post-LN': 'post-LN',
    'pre-LN': 'pre-LN',
    'pre-LN, scaled': 'pre-LN，分支 ×1/√(2L)',
  },
  setting: '随机权重，n = 16，d = 32，种子 84',
};

const en: typeof zh = {
  title: 'With more layers, tokens become alike',
  alt: 'The mean cosine of two tokens against the number of layers, 1 to 48 on a logarithmic axis, all with random weights. With attention alone it reaches 1 within three layers; post-LN comes close to 1 by layer 12; pre-LN rises slowly and has 0.89 at 48; pre-LN with every branch times 1/√(2L) has only 0.04.',
  caption:
    'Without residuals and FFN, attention turns all tokens into one direction within a few layers; residuals slow the collapse, and smaller branches all but stop it.',
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
