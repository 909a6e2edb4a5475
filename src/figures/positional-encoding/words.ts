const zh = {
  title: '正弦位置编码的热图与点积',
  alt: '上图是 32 个位置、32 维的热图，左边的维度随位置快速在正负之间交替，右边的维度几乎不变，偶数维是 sin，奇数维是 cos。下图是点积随相对距离 k 的曲线，k = 0 处最大，等于 16，左右对称地振荡下降。',
  caption: '左边的维度变化快，右边的慢；两个位置编码的点积只取决于相对距离 k，而且左右对称，不含方向。',
  heat: 'PE_{p,i}，d = 32',
  dimension: '维度 i',
  position: '位置 p',
  product: 'PE_p · PE_{p+k}，d = 32',
  offset: '相对距离 k',
};

const en: typeof zh = {
  title: 'Sinusoidal positional encoding: heat map and dot product',
  alt: 'Above, a heat map of 32 positions by 32 dimensions: the dimensions on the left swing quickly between negative and positive along the positions, those on the right hardly change; even dimensions are sines, odd ones cosines. Below, the dot product against the offset k: highest at k = 0, where it is 16, falling with ripples, the same on both sides.',
  caption:
    'Dimensions on the left change fast, those on the right slowly; the dot product of two encodings depends only on the offset k and is symmetric, so it holds no direction.',
  heat: 'PE_{p,i}, d = 32',
  dimension: 'dimension i',
  position: 'position p',
  product: 'PE_p · PE_{p+k}, d = 32',
  offset: 'offset k',
};

export const words = { zh, en };
export type Words = typeof zh;
