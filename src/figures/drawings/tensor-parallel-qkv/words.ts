const zh = {
  title: '张量并行的注意力：先按列，再按行，一次 all-reduce',
  alt: '顶上是完整的输入 X，四张卡各有一份。下面四列，每列是一张卡：W^QKV 按列切成四份，每份 d×3d/p；每张卡计算 2 个完整 head 的注意力，得到 n×d/p；W^O 按行切成四份，每份 d/p×d；每张卡得到一个 n×d 的部分和。四列在底部汇入一次 all-reduce，相加成 Y，四张卡都有。在此之前，各卡之间没有任何连线。',
  caption: '按列切分 QKV、按行切分 W^O，每张卡就能独立完成自己的 head，前向过程只在末尾通信一次。',
  input: 'X  n×d，每张卡一份',
  device: '卡',
  columns: 'W^{QKV} 按列切分：d×3d/p',
  heads: 'h/p 个完整 head：分数、softmax、加权和',
  rows: 'W^O 按行切分：d/p×d',
  partial: '部分和 n×d',
  reduce: 'all-reduce：相加',
  output: 'Y  n×d，每张卡一份',
  traffic: '每张卡发送 2·(3/4)·Bnd = 1.5 Bnd 个数',
};

const en: typeof zh = {
  title: 'Tensor-parallel attention: split by columns, then by rows, with one all-reduce',
  alt: 'At the top is the whole input X, with a copy on each of four devices. Below are four columns, one per device. W^QKV is split by columns into four shards of d×3d/p. Each device computes attention for 2 complete heads, which gives n×d/p. W^O is split by rows into four shards of d/p×d, and each device gets a partial sum, n×d. At the bottom the four columns enter one all-reduce, which adds them up to Y on all devices. Before that, no line connects the devices.',
  caption:
    'With QKV split by columns and W^O by rows, each device completes its own heads independently, and the forward pass communicates only once, at the end.',
  input: 'X  n×d, on every device',
  device: 'GPU',
  columns: 'W^{QKV} by columns: d×3d/p',
  heads: 'h/p whole heads: scores, softmax, sum',
  rows: 'W^O by rows: d/p×d',
  partial: 'partial sums n×d',
  reduce: 'all-reduce: add up',
  output: 'Y  n×d, on every device',
  traffic: 'each device sends 2·(3/4)·Bnd = 1.5 Bnd numbers',
};

export const words = { zh, en };
export type Words = typeof zh;
