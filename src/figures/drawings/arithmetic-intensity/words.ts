const zh = {
  title: '算术强度随行数怎样变',
  alt: '双对数坐标，横轴是行数，从 1 到 8192，纵轴是每字节的 FLOP。一条横线在 153，是 A100 的计算与带宽之比。d = 4096 的线性层从 1 直线上升，在 165 行处越过横线，到 8192 行是 1638；d = 512 的在 380 行处越过，之后在 256 下面变平；d_k = 128 的分数 QK^⊤ 一直在横线之下，趋近 128。',
  caption:
    '一行只用一次权重，强度约为 1；把句子叠成几百行，线性层才越过横线，而要写出分数的 QK^⊤（d_k = 128）永远到不了。',
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
  alt: 'On logarithmic axes, FLOPs per byte against rows from 1 to 8192. A level line at 153 is the ratio of compute to bandwidth of an A100. A linear layer of d = 4096 rises straight from 1, crosses the line at 165 rows and reaches 1638 at 8192; that of d = 512 crosses at 380 rows and flattens below 256; the scores QK^⊤ at d_k = 128 stay below the line and approach 128.',
  caption:
    'One row uses each weight once, an intensity of about 1; it takes hundreds of stacked rows for a linear layer to cross the line, and QK^⊤ at d_k = 128, written out, never does.',
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
