const zh = {
  title: '融合的 QKV：两种列序与步长',
  alt: '上图是 d×3d 权重的 12 列，h = 2，d_k = 2。按类排：Q1 Q2 K1 K2 V1 V2；按 head 排：Q1 K1 V1 Q2 K2 V2，六条线连起相同的块，正中的虚线把按 head 排的列切成两个完整的 head。下图是输出在内存里的 3 行，每行一个 token，12 个数从 0 编到 35；head 2 的 Q 是 2、3、14、15、26、27，用步长 (36, 2, 12, 1) 就能读出，数据不动。',
  caption: '逻辑上的划分只是另一种下标：换列序是一个固定的置换，读 head 只换步长，不搬数据。',
  columns: 'W 的列：d×3d',
  kind: '按类排',
  head: '按 head 排（切成两半，每半一个 head）',
  memory: '输出的内存：n = 3 行，每行 3d = 12',
  token: 'token',
  read: 'head 2 的 Q，形状 (B, h, n, d_k)',
  strides: '步长：',
  steps: ['句', 'head', 'token', '维'],
};

const en: typeof zh = {
  title: 'Fused QKV: two orders of columns, and the strides',
  alt: 'Above, the 12 columns of the d×3d weights at h = 2 and d_k = 2. By kind: Q1 Q2 K1 K2 V1 V2; by head: Q1 K1 V1 Q2 K2 V2. Six lines join equal blocks, and a dashed line in the middle cuts the columns by head into two whole heads. Below, three rows of the output in memory, a token a row, its 12 numbers counted from 0 to 35; Q of head 2 is 2, 3, 14, 15, 26, 27 and is read with the strides (36, 2, 12, 1), without moving anything.',
  caption:
    'The logical partition is another way of indexing: the order of columns is a fixed permutation, and to read a head only the strides change, no data move.',
  columns: 'columns of W: d×3d',
  kind: 'by kind',
  head: 'by head (each half is one head)',
  memory: 'output in memory: n = 3 rows of 3d = 12',
  token: 'token',
  read: 'Q of head 2, shape (B, h, n, d_k)',
  strides: 'strides: ',
  steps: ['sentence', 'head', 'token', 'feature'],
};

export const words = { zh, en };
export type Words = typeof zh;
