const zh = {
  title: '一层的计算量随长度怎样变',
  alt: '上图双对数坐标，d = 512，n 从 128 到 8192。投影 8nd²、FFN 16nd² 与两者之和 24nd² 是三条平行的直线，平方项 4n²d 更陡，在 n = 2d = 1024 与投影相交，在 n = 6d = 3072 与两者之和相交。下图是各部分的占比：平方项在 512 时占 14%，1024 时 25%，3072 时 50%，8192 时 73%。',
  caption: '平方项在 n = 2d 追上四个投影，到 n = 6d 才占一层的一半；更短的句子，大头是 FFN。',
  flops: '一层前向的 FLOPs，d = 512',
  tokens: '序列长 n（双对数刻度）',
  projections: '投影 8nd^2',
  feedForward: 'FFN 16nd^2',
  both: '投影 + FFN：24nd^2',
  pairs: '平方项 4n^2d',
  share: '占一层的比例',
};

const en: typeof zh = {
  title: 'How the cost of a layer grows with the length',
  alt: 'Above, on logarithmic axes, d = 512 and n from 128 to 8192. The projections 8nd², the FFN 16nd² and their sum 24nd² are three parallel lines; the quadratic term 4n²d is steeper, meets the projections at n = 2d = 1024 and the sum at n = 6d = 3072. Below, the shares: the quadratic term has 14% at 512, 25% at 1024, 50% at 3072 and 73% at 8192.',
  caption:
    'The quadratic term catches up with the four projections at n = 2d and makes half of a layer only at n = 6d; in shorter sequences the FFN is the largest part.',
  flops: 'forward FLOPs of a layer, d = 512',
  tokens: 'length n (both axes logarithmic)',
  projections: 'projections 8nd^2',
  feedForward: 'FFN 16nd^2',
  both: 'both: 24nd^2',
  pairs: 'pairs 4n^2d',
  share: 'share of the layer',
};

export const words = { zh, en };
export type Words = typeof zh;
