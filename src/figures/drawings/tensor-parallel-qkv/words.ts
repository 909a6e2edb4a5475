const zh = {
  title: '张量并行的注意力：先按列，再按行，一次 all-reduce',
  alt: '顶上是完整的输入 X，四张卡各有一份。下面四列，一列一张卡：W^QKV 按列切成四份，每份 d×3d/p；每张卡各做 2 个完整 head 的注意力，得到 n×d/p；W^O 按行切成四份，每份 d/p×d；各得一个 n×d 的部分和。四列在底部汇入一条 all-reduce，相加成 Y，四张卡都有。前三步之间没有任何横向的线。',
  caption: '按列切 QKV、按行切 W^O，每张卡独立做完自己的 head，前向里只在末尾通信一次。',
  input: 'X  n×d，每张卡一份',
  device: '卡',
  columns: 'W^{QKV} 按列切：d×3d/p',
  heads: 'h/p 个完整 head：分数、softmax、加权和',
  rows: 'W^O 按行切：d/p×d',
  partial: '部分和 n×d',
  reduce: 'all-reduce：相加',
  output: 'Y  n×d，每张卡一份',
  traffic: '每卡发出 2·(3/4)·Bnd = 1.5 Bnd 个数',
};

const en: typeof zh = {
  title: 'Tensor-parallel attention: columns, rows, one all-reduce',
  alt: 'At the top the whole input X, a copy on each of four devices. Below, four columns, one for each device: W^QKV is cut by columns into four shares of d×3d/p; each device attends with 2 whole heads of its own, which gives n×d/p; W^O is cut by rows into four shares of d/p×d; each device gets a partial sum, n×d. At the bottom the four columns run into one all-reduce, which adds them up to Y on all devices. Until then no line runs across.',
  caption:
    'With QKV cut by columns and W^O by rows, each device finishes its own heads alone, and the forward pass communicates once, at the end.',
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
