const zh = {
  title: '算术强度随行数怎样变化',
  alt: '图为双对数坐标，横轴是行数，从 1 到 8192，纵轴是每字节的 FLOP 数。一条横线在 153，是 A100 的计算能力与带宽之比。d = 4096 的线性层从 1 开始直线上升，在 165 行处越过横线，到 8192 行是 1638。d = 512 的线性层在 380 行处越过横线，之后趋于平缓，不超过 256。d_k = 128 的分数 QK^⊤ 一直在横线以下，趋近 128。',
  caption:
    '只有一行时，每个权重只用一次，强度约为 1。把几百行叠在一起，线性层才越过横线；d_k = 128 时，要写出分数矩阵的 QK^⊤ 永远达不到。',
  intensity: '算术强度 I（FLOP/字节）',
  rows: '行数：Bn；分数是 n（双对数刻度）',
  line: 'A100：153',
  below: '受带宽限制',
  above: '受计算限制',
  wide: 'd = 4096',
  narrow: 'd = 512',
  scores: 'QK^⊤，d_k = 128',
};

const en: typeof zh = {
  title: 'Arithmetic intensity against the number of rows',
  alt: 'The chart has logarithmic axes and shows FLOPs per byte against the number of rows, from 1 to 8192. A horizontal line at 153 is the ratio of compute to bandwidth of an A100. A linear layer with d = 4096 rises in a straight line from 1, crosses the horizontal line at 165 rows and reaches 1638 at 8192. A layer with d = 512 crosses it at 380 rows and flattens below 256. The scores QK^⊤ with d_k = 128 stay below the line and approach 128.',
  caption:
    'With one row, each weight is used once, and the intensity is about 1. A linear layer crosses the line only with hundreds of stacked rows. QK^⊤ with d_k = 128 never crosses it if the scores are written out.',
  intensity: 'arithmetic intensity I (FLOP/byte)',
  rows: 'rows: Bn, for scores n (both logarithmic)',
  line: 'A100: 153',
  below: 'bandwidth-bound',
  above: 'compute-bound',
  wide: 'd = 4096',
  narrow: 'd = 512',
  scores: 'QK^⊤, d_k = 128',
};

export const words = { zh, en };
export type Words = typeof zh;
