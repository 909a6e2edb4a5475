const zh = {
  title: '按块计算注意力：哪些块可以跳过',
  alt: '上图是因果掩码的 8×8 个块：对角线右上方的 28 块是空的，跳过；对角线上的 8 块斜切一半，逐元素判断；左下方的 28 块填色，照常计算。一支箭头沿第 6 行从左走到对角线上的块，旁边写着 m、z、o 逐块更新，最后输出 o/z。下面两个小图：滑动窗口只保留沿对角线的一条带，打包的四个文档只保留四个小三角。',
  caption: '一个块全部被屏蔽时，m、z、o 都不变，所以跳过它与计算它完全等价。只有边界上的块需要逐元素判断。',
  keys: 'key 的块 →',
  queries: 'query 的块 ↓',
  hidden: '跳过',
  partial: '逐元素判断',
  visible: '照常计算',
  state: ['逐块更新', 'm, z, o', '最后 o/z'],
  causal: '因果，T = n/b = 8',
  share: '计算：(28 + 8) = 36 / 64 = 56.25%',
  window: '因果 + 窗口 w = 3b',
  packed: '因果 + 打包 4 个文档',
};

const en: typeof zh = {
  title: 'Attention in blocks: which blocks can be skipped',
  alt: 'The upper part shows the 8×8 blocks of a causal mask: the 28 blocks above the diagonal are empty and skipped. The 8 on it are cut in half and checked element by element. The 28 below are filled and computed as usual. An arrow runs along row 6 from the left to the block on the diagonal; the text beside it says that m, z and o are updated block by block and that the output is o/z. Two small grids below: a sliding window keeps a band along the diagonal, and four packed documents keep four small triangles.',
  caption:
    'A block that is fully masked changes none of m, z and o, so skipping it is exactly equivalent to computing it. Only blocks on the boundary are checked element by element.',
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
