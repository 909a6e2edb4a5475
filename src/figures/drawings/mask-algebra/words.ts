const zh = {
  title: 'mask 的代数：取“与”，以及经过三层之后',
  alt: '图中有六个 8×8 的网格，行是 query，列是 key，填色表示可见。上排：因果掩码有 36 格，与打包 mask（长度 5 和 3 的两块，34 格）逐元素相乘，得到打包且因果的两个三角，21 格。下排另用橙色标出经过三层之后间接可见的格子：前缀 mask 有 39 格，没有增加；宽度 3 的窗口从 21 格增加到 35 格；只屏蔽自己的 mask 从 56 格增加到 64 格，即全部可见。',
  caption:
    '两个条件都要满足时，E 逐元素相乘，M 相加。一层里屏蔽的位置，只有当可见关系（每个位置都算能看到自己）可传递时，经过多层之后才全都仍被屏蔽。',
  axes: '行 = query，列 = key，n = 8',
  and: '与：log(E∘F) = log E + log F',
  causal: '因果 E',
  packed: '打包 F',
  combined: 'E∘F',
  depth: '经过三层之后',
  prefix: '前缀 p = 3',
  window: '窗口 w = 3',
  others: '屏蔽自己',
  one: '一层可见',
  detour: '三层后间接可见',
};

const en: typeof zh = {
  title: 'The algebra of masks: AND, and the effect of three layers',
  alt: 'Six 8×8 grids have queries as rows and keys as columns; visible cells are filled. Upper row: the causal mask with 36 cells, multiplied elementwise by the packing mask (two blocks of 5 and 3, 34 cells), gives two triangles that are packed and causal, 21 cells. The lower row also marks in orange the cells that become visible indirectly after three layers. The prefix mask has 39 cells and gains none. The window of width 3 grows from 21 to 35. The mask that only hides each position from itself grows from 56 to 64, which is all cells.',
  caption:
    'When two conditions must both hold, the E are multiplied elementwise and the M are added. The positions hidden in one layer all stay hidden after several layers only if visibility, counting each position as visible to itself, is transitive.',
  axes: 'rows = queries, columns = keys, n = 8',
  and: 'AND: log(E∘F) = log E + log F',
  causal: 'causal E',
  packed: 'packed F',
  combined: 'E∘F',
  depth: 'after three layers',
  prefix: 'prefix p = 3',
  window: 'window w = 3',
  others: 'no self',
  one: 'visible in one layer',
  detour: 'indirectly in three',
};

export const words = { zh, en };
export type Words = typeof zh;
