const zh = {
  title: '融合的 QKV：两种列的次序与步长',
  alt: '上图是 d×3d 权重的 12 列，h = 2，d_k = 2。一种次序先 Q、后 K、再 V：Q1 Q2 K1 K2 V1 V2；按 head 排列是 Q1 K1 V1 Q2 K2 V2。六条线连起相同的块，中间的虚线把按 head 排列的列分成两个完整的 head。下图是输出在内存里的 3 行，每行一个 token，12 个数从 0 编号到 35。head 2 的 Q 是 2、3、14、15、26、27，用步长 (36, 2, 12, 1) 就能读出，不移动数据。',
  caption:
    '逻辑上的划分只是另一种下标方式：改变列的次序是一个固定的置换，读取一个 head 只改变步长，不搬运数据。',
  columns: 'W 的列：d×3d',
  kind: '先 Q，后 K，再 V',
  head: '按 head 排列（每一半是一个 head）',
  memory: '输出的内存：n = 3 行，每行 3d = 12',
  token: 'token',
  read: 'head 2 的 Q，形状 (B, h, n, d_k)',
  strides: '步长：',
  steps: ['句', 'head', 'token', '维'],
};

const en: typeof zh = {
  title: 'Fused QKV: two column orders, and the strides',
  alt: 'The upper part shows the 12 columns of the d×3d weights with h = 2 and d_k = 2. In one order Q comes first, then K, then V: Q1 Q2 K1 K2 V1 V2; ordered by head, Q1 K1 V1 Q2 K2 V2. Six lines join equal blocks, and a dashed line in the middle splits the columns by head into two complete heads. The lower part shows three rows of the output in memory, one row per token, with 12 numbers each, counted from 0 to 35. Q of head 2 is 2, 3, 14, 15, 26, 27 and is read with the strides (36, 2, 12, 1), without moving any data.',
  caption:
    'The logical partition is only another way of indexing. Changing the column order is a fixed permutation. Reading a head only changes the strides and moves no data.',
  columns: 'columns of W: d×3d',
  kind: 'Q, then K, then V',
  head: 'by head (each half is one head)',
  memory: 'output in memory: n = 3 rows of 3d = 12',
  token: 'token',
  read: 'Q of head 2, shape (B, h, n, d_k)',
  strides: 'strides: ',
  steps: ['sentence', 'head', 'token', 'feature'],
};

export const words = { zh, en };
export type Words = typeof zh;
