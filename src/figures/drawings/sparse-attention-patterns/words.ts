const zh = {
  title: '稀疏注意力的几种模式',
  alt: '图中有四个 12×12 的网格，行是 query，列是 key。全注意力的 144 对全部可见。窗口只保留对角线附近的一条带，34 对。窗口加一个全局 token，另有第一行和第一列，54 对。再给每行加两个随机的 key，就是 BigBird 的模式。下图表示窗口逐层传递：一层能看到左右各 1 个 token，两层各 2 个，三层各 3 个；有了全局 token，两层就能看到全部。',
  caption:
    '窗口把 n² 对减少到约 nw 对，代价是距离远的 token 要经过许多层才能相互影响。加一个全局 token 后，任意两个位置经过两层就能到达。',
  axes: '行 = query，列 = key',
  full: '全注意力',
  window: '窗口，w = 2',
  global: '窗口 + 全局',
  random: '再加随机（BigBird）',
  pairs: '对',
  reach: '第 9 个 token 间接看到的 token（w = 2）',
  layers: ['1 层', '2 层', '3 层'],
  withGlobal: '2 层 + 全局',
};

const en: typeof zh = {
  title: 'Patterns of sparse attention',
  alt: 'Four 12×12 grids have queries as rows and keys as columns. In full attention all 144 pairs are visible. The window keeps a band along the diagonal, 34 pairs. The window plus a global token adds the first row and column, 54 pairs. Two random keys per row in addition give the pattern of BigBird. The lower part shows how information passes through a window: with one layer a token sees 1 token on each side, with two layers 2, with three layers 3; with a global token two layers reach all.',
  caption:
    'A window reduces n² pairs to about nw, but distant tokens only interact after many layers. One global token connects any two positions within two layers.',
  axes: 'rows = queries, columns = keys',
  full: 'full attention',
  window: 'window, w = 2',
  global: 'window + global',
  random: '+ random (BigBird)',
  pairs: 'pairs',
  reach: 'what the 9th token sees indirectly (w = 2)',
  layers: ['1 layer', '2 layers', '3 layers'],
  withGlobal: '2 + global',
};

export const words = { zh, en };
export type Words = typeof zh;
