const zh = {
  title: '平移 k 步就是旋转 kω',
  alt: '上面两个圆是两对分量，左边 ω = 1，右边 ω = 0.1。两个圆里都画了从位置 1 到 3、从位置 11 到 13：左边每次都转 2 弧度，右边每次都转 0.2 弧度，与起点无关。下图是一对分量的得分随 k = j − i 的曲线：A = I 时是 cos k，左右对称；W^Q 转一步之后是 cos(k + 1)，在 k = −1 处最高，k = 0 是 0.540，k = 1 是 −0.416。',
  caption: '同样的 k，快的一对转得多，慢的转得少，都与起点无关；投影再转一点，得分就分得清前后。',
  fast: '快的一对：ω = 1',
  slow: '慢的一对：ω = 0.1',
  turn: '1→3 与 11→13：',
  radians: '弧度',
  score: '一对分量的得分（ω = 1）',
  symmetric: 'A = I：cos k',
  directed: 'W^Q = R_{−1}：cos(k + 1)',
  offset: 'k = j − i',
};

const en: typeof zh = {
  title: 'To move by k positions is to rotate by kω',
  alt: 'Above, two circles for two pairs of dimensions, ω = 1 on the left and ω = 0.1 on the right. Both show the way from position 1 to 3 and from 11 to 13: on the left it is 2 radians each time, on the right 0.2, wherever one starts. Below, the score of one pair against k = j − i: cos k with A = I, the same on both sides; cos(k + 1) with W^Q turned by one step, highest at k = −1, 0.540 at k = 0 and −0.416 at k = 1.',
  caption:
    'The same k turns a fast pair far and a slow one little, wherever one starts; a projection that turns a little too can tell before from after.',
  fast: 'a fast pair: ω = 1',
  slow: 'a slow pair: ω = 0.1',
  turn: '1→3 and 11→13: ',
  radians: 'rad',
  score: 'score of one pair (ω = 1)',
  symmetric: 'A = I: cos k',
  directed: 'W^Q = R_{−1}: cos(k + 1)',
  offset: 'k = j − i',
};

export const words = { zh, en };
export type Words = typeof zh;
