const zh = {
  title: '移动 k 个位置就是旋转 kω',
  alt: '上面两个圆是两对分量，左边 ω = 1，右边 ω = 0.1。两个圆里都画了从位置 1 到 3 和从位置 11 到 13 的旋转：左边每次都转 2 弧度，右边每次都转 0.2 弧度，与起点无关。下图是一对分量的得分随 k = j − i 变化的曲线：A = I 时是 cos k，左右对称；W^Q 转一步之后是 cos(k + 1)，在 k = −1 处最高，k = 0 时是 0.540，k = 1 时是 −0.416。',
  caption:
    'k 相同时，频率高的一对转得多，频率低的一对转得少，都与起点无关。投影再转一个角度，得分就能区分前后。',
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
  title: 'Moving by k positions is a rotation by kω',
  alt: 'The two circles at the top are two pairs of dimensions, ω = 1 on the left and ω = 0.1 on the right. Both show the rotation from position 1 to 3 and from 11 to 13: it is 2 radians each time on the left and 0.2 on the right, regardless of the start. The lower chart shows the score of one pair against k = j − i. With A = I it is cos k, the same on both sides. With W^Q rotated by one step it is cos(k + 1), highest at k = −1, 0.540 at k = 0 and −0.416 at k = 1.',
  caption:
    'For the same k, a fast pair rotates far and a slow pair rotates little, regardless of the start. A projection that adds a rotation can distinguish before from after.',
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
