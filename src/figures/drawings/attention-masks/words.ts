const zh = {
  title: '四种注意力 mask',
  alt: '图中有四个网格，行是 query，列是 key。填充掩码对所有行屏蔽 pad 那一列。因果掩码只保留下三角。两者合用时，下三角里再去掉 pad 列。交叉注意力的网格有目标 5 行、源 4 列，屏蔽源句的 pad 列。',
  caption:
    'mask 加在 softmax 之前的分数上。填充掩码屏蔽的是列（key），因果掩码屏蔽的是对角线右上方。pad 行照常计算，结果不用。',
  axes: '行 = query，列 = key',
  padding: 'padding mask',
  paddingWhere: '编码器自注意力',
  causal: '因果掩码',
  causalWhere: '没有填充的序列',
  both: '因果 + 填充',
  bothWhere: '解码器自注意力',
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
  alt: 'The figure has four grids with queries as rows and keys as columns. The padding mask hides the pad column from every row. The causal mask keeps the lower triangle. Both together keep the lower triangle without the pad column. In cross-attention the grid has 5 target rows and 4 source columns, and the pad column of the source is hidden.',
  caption:
    'A mask is applied to the scores before the softmax. The padding mask hides columns (keys); the causal mask hides everything above the diagonal. Pad rows are computed, and their results are ignored.',
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
