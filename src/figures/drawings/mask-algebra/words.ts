const zh = {
  title: 'mask 的代数：与，以及三层之后',
  alt: '六个 8×8 的网格，行是 query，列是 key，填色是可见。上排：因果 mask 36 格，与打包 mask（长 5 和 3 的两块，34 格）逐元素相乘，得到打包且因果的两个三角，21 格。下排另用橙色标出叠三层之后绕路能看到的格子：前缀 mask 39 格，没有增加；宽 3 的窗口从 21 格增到 35 格；遮住自己从 56 格增到 64 格，全满。',
  caption: '两个条件都要满足就逐元素相乘，M 相加；一层里遮住的，多层之后仍遮住的只有自反且传递的 mask。',
  axes: '行 = query，列 = key，n = 8',
  and: '与：log(E∘F) = log E + log F',
  causal: '因果 E',
  packed: '打包 F',
  combined: 'E∘F',
  depth: '叠三层之后',
  prefix: '前缀 p = 3',
  window: '窗口 w = 3',
  others: '遮住自己',
  one: '一层可见',
  detour: '三层后绕路可见',
};

const en: typeof zh = {
  title: 'The algebra of masks: AND, and three layers on',
  alt: 'Six 8×8 grids, queries as rows, keys as columns, visible cells filled. Upper row: the causal mask with 36 cells, multiplied entry by entry with the packing mask (two blocks of 5 and 3, 34 cells), gives two triangles, packed and causal, 21 cells. The lower row also marks in orange the cells reached by detours after three layers: the prefix mask has 39 cells and gains none; the window of width 3 grows from 21 to 35; hiding only oneself grows from 56 to 64, all of them.',
  caption:
    'Conditions that must both hold multiply, so the M add up; what is hidden in one layer stays hidden at depth only for masks that are reflexive and transitive.',
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
  detour: 'by detour in three',
};

export const words = { zh, en };
export type Words = typeof zh;
