const zh = {
  title: '稀疏注意力的几种样式',
  alt: '四个 12×12 的网格，行是 query，列是 key。全注意力 144 对全部可见；窗口只留对角线附近的一条带，34 对；窗口加全局 token 另有第一行和第一列，54 对；再加每行两个随机的 key，就是 BigBird 的样式。下图是窗口逐层传递：一层看到左右各 1 个，两层各 2 个，三层各 3 个；有了全局 token，两层就能看到全部。',
  caption:
    '窗口把 n² 对减为约 nw 对，代价是远处的 token 要过许多层才相遇；一个全局 token 使任意两处两层可达。',
  axes: '行 = query，列 = key',
  full: '全注意力',
  window: '窗口，w = 2',
  global: '窗口 + 全局',
  random: '再加随机（BigBird）',
  pairs: '对',
  reach: '第 9 个 token 间接看到谁（w = 2）',
  layers: ['1 层', '2 层', '3 层'],
  withGlobal: '2 层 + 全局',
};

const en: typeof zh = {
  title: 'Patterns of sparse attention',
  alt: 'Four grids of 12×12, queries as rows and keys as columns. In full attention all 144 pairs are visible; the window leaves a band along the diagonal, 34 pairs; window plus a global token adds the first row and column, 54 pairs; two random keys in each row make it the pattern of BigBird. Below, how a window passes on: one layer sees 1 token on either side, two layers 2, three layers 3; with a global token two layers see all.',
  caption:
    'A window turns n² pairs into about nw, but distant tokens meet only after many layers; one global token joins any two places within two layers.',
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
