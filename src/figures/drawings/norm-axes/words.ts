const zh = {
  title: 'BN 与 LN：哪些数共用一个均值和方差',
  alt: '形状为 (B, n, d) = (2, 3, 4) 的张量画成两块 3×4 的格子，第二块的最后一行是填充。上图是 BN：两块里同一列（同一特征）的 6 个数高亮，其中包括填充。下图是 LN：第一块里一行（一个 token）的 4 个数高亮。',
  caption:
    'LN 的统计量只来自一个 token 自己的 d 个特征。BN 的统计量跨样本和位置计算，不做处理时也会计入填充。',
  sample: '样本',
  features: '特征',
  batch: 'BatchNorm：一个特征，跨样本和位置',
  layer: 'LayerNorm：一个 token 的全部特征',
  share: '个数共用一个 μ 和 σ²，共',
  count: '组',
  rms: ['RMSNorm：取与 LN 相同的 d 个数，', '只除以均方根，不减均值'],
  strike: '斜线行 = 填充',
};

const en: typeof zh = {
  title: 'BN and LN: which numbers share one mean and variance',
  alt: 'A tensor of shape (B, n, d) = (2, 3, 4) is drawn as two blocks of 3×4 cells; the last row of the second block is padding. In the upper part, for BN, the 6 numbers of one column (one feature) in both blocks are highlighted, including padding. In the lower part, for LN, the 4 numbers of one row (one token) of the first block are highlighted.',
  caption:
    "LN computes its statistics from a token's own d features. BN computes them across samples and positions, and includes padding unless it is excluded explicitly.",
  sample: 'sample',
  features: 'features',
  batch: 'BatchNorm: one feature, whole batch',
  layer: 'LayerNorm: all features of one token',
  share: 'numbers share one μ and σ²;',
  count: 'groups',
  rms: ['RMSNorm: the same d numbers as LN, divided by', 'their root mean square; no mean is subtracted'],
  strike: 'struck row = padding',
};

export const words = { zh, en };
export type Words = typeof zh;
