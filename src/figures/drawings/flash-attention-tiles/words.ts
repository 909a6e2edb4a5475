const zh = {
  title: '按块算注意力：哪些块可以跳过',
  alt: '上图是因果 mask 的 8×8 个块：对角线右上方的 28 块空着，跳过；对角线上的 8 块斜切一半，逐元素判断；左下方的 28 块填满，照常计算。一支箭头沿第 6 行从左走到对角线上的块为止，旁边写着 m、z、o 逐块更新，最后输出 o/z。下面两个小图：滑动窗口只剩沿对角线的一条带，打包的四个文档只剩四个小三角。',
  caption: '整块被遮住时，m、z、o 都不变，跳过与计算完全等价；只有边界上的块才逐元素判断。',
  keys: 'key 的块 →',
  queries: 'query 的块 ↓',
  hidden: '跳过',
  partial: '逐元素判断',
  visible: '照常算',
  state: ['逐块更新', 'm, z, o', '最后 o/z'],
  causal: '因果，T = n/b = 8',
  share: '要算：(28 + 8) = 36 / 64 = 56.25%',
  window: '因果 + 窗口 w = 3b',
  packed: '因果 + 打包 4 个文档',
};

const en: typeof zh = {
  title: 'Attention by blocks: which ones can be skipped',
  alt: 'Above, the 8×8 blocks of a causal mask: 28 above the diagonal are empty and skipped, the 8 on it are cut by a diagonal and decided element by element, the 28 below are filled and computed as usual. An arrow runs along row 6 from the left and ends in the block on the diagonal; beside it stands that m, z, o are updated block by block and the output is o/z. Two small grids below: a sliding window leaves a band along the diagonal, four packed documents leave four small triangles.',
  caption:
    'A block that is wholly hidden changes none of m, z and o, so skipping it is exactly equivalent to computing it; only blocks on the border look at elements.',
  keys: 'blocks of keys →',
  queries: 'queries ↓',
  hidden: 'skipped',
  partial: 'by element',
  visible: 'computed',
  state: ['by block:', 'm, z, o;', 'then o/z'],
  causal: 'causal, T = n/b = 8',
  share: 'computed: (28 + 8) = 36 / 64 = 56.25%',
  window: 'window w = 3b',
  packed: '4 packed documents',
};

export const words = { zh, en };
export type Words = typeof zh;
