const zh = {
  title: '四种注意力 mask',
  alt: '四个网格，行是 query，列是 key。padding mask 把 pad 那一列对所有行屏蔽；因果 mask 只留下三角；两者合用时下三角里再去掉 pad 列；交叉注意力的网格是目标 5 行、源 4 列，屏蔽源句的 pad 列。',
  caption:
    'mask 加在 softmax 之前的分数上；padding 遮的是列（key），因果 mask 遮的是对角线右上方；pad 行照常计算，结果弃用。',
  axes: '行 = query，列 = key',
  padding: 'padding mask',
  paddingWhere: 'encoder 自注意力',
  causal: '因果 mask',
  causalWhere: '没有 padding 的序列',
  both: '因果 + padding',
  bothWhere: 'decoder 自注意力',
  cross: 'padding mask（5×4）',
  crossWhere: '交叉注意力',
  source: ['I', 'did', 'it', 'pad'],
  target: ['<s>', '我', '做', '了', 'pad'],
  full: ['<s>', '我', '做', '完', '了'],
  visible: '可见',
  hidden: '屏蔽：分数设为 −∞',
};

const en: typeof zh = {
  title: 'Four attention masks',
  alt: 'Four grids, queries as rows and keys as columns. The padding mask hides the pad column from every row; the causal mask leaves the lower triangle; both together leave the lower triangle without the pad column; in cross-attention the grid has 5 target rows and 4 source columns, and the pad column of the source is hidden.',
  caption:
    'A mask acts on the scores before the softmax: padding hides columns (keys), the causal mask hides what lies above the diagonal; pad rows are computed and ignored.',
  axes: 'rows = queries, columns = keys',
  padding: 'padding mask',
  paddingWhere: 'encoder self-attention',
  causal: 'causal mask',
  causalWhere: 'sequence without pad',
  both: 'causal + padding',
  bothWhere: 'decoder self-attention',
  cross: 'padding mask (5×4)',
  crossWhere: 'cross-attention',
  source: ['we', 'saw', 'it', 'pad'],
  target: ['<s>', 'on', "l'a", 'vu', 'pad'],
  full: ['<s>', 'on', "l'a", 'vu', '.'],
  visible: 'visible',
  hidden: 'hidden: score set to −∞',
};

export const words = { zh, en };
export type Words = typeof zh;
