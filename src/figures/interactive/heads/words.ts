import type { Plan, Run } from './model.ts';

const list = (values: readonly number[]) => `(${values.join(', ')})`;
const span = ({ from, to }: Run) => (from === to ? String(from) : `${from}–${to}`);

/** Runs by token: `[1, '3–4, 7–8']`. */
function byToken(runs: readonly Run[], comma: string): [number, string][] {
  const tokens = [...new Set(runs.map(({ token }) => token))];
  return tokens.map((token) => [
    token,
    runs
      .filter((run) => run.token === token)
      .map(span)
      .join(comma),
  ]);
}

const zh = {
  title: '拆分与合并 head',
  about: '改变 h，看每个 head 分到哪几列。再关掉合并前的 transpose，看哪些数进了其他 token 的行。',
  caption:
    'view 和 transpose 只改变下标。合并之前再 transpose 一次，每个数都回到原位。漏掉这一步，形状仍然正确，但 token 与 head 混在一起。d_k = d/h 时，四个投影共有 4d² 个参数（不计偏置），与 h 无关。',
  h: 'head 数 h',
  d: '宽度 d',
  n: 'token 数 n',
  b: '句子数 B',
  transpose: '合并前先 transpose(1, 2)',
  count: '1、2、3… 的次序',
  rows: '逐个 token',
  heads: '逐个 head',
  sentence: (index: number) => `句子 ${index}`,
  head: (index: number) => `head ${index}`,
  narrowHead: (index: number) => `h${index}`,
  token: (index: number) => `token ${index}`,
  narrowToken: (index: number) => `t${index}`,
  from: (token: number, head: number) => `t${token} h${head}`,
  wrong: '✗',
  split: ({ b, n, d, h }: Plan, strides: readonly number[]) =>
    `投影 XW^Q：B×n×d = ${b}×${n}×${d}；view 看成 B×n×h×d_k = ${b}×${n}×${h}×${d / h}，步长 ${list(strides)}`,
  swap: ({ b, n, d, h }: Plan, strides: readonly number[]) =>
    `transpose(1, 2)：B×h×n×d_k = ${b}×${h}×${n}×${d / h}，步长 ${list(strides)}，没有移动数据`,
  attention: (strides: readonly number[]) =>
    `这里每个 head 分别计算注意力；图中省略了这一步，以便认出每个数。矩阵乘法把输出写入新的内存，按 head 依次排列，步长 ${list(strides)}。`,
  merge: ({ b, n, d, transpose }: Plan) =>
    transpose
      ? `transpose(1, 2)，再 reshape：B×n×d = ${b}×${n}×${d}`
      : `直接 reshape：B×n×d = ${b}×${n}×${d}，每行依次取内存里的 ${d} 个数`,
  key: '每个数的上方是它的来源：t2 h1 即 token 2 的 head 1。✗ 表示位置错误。',
  linear: '线性层：一次乘法的行数 B·n',
  products: '分数 QK^⊤：B·h 次乘法',
  product: ({ b, n, d, h }: Plan) => `${b * h} 次，每个 Q 是 ${n}×${d / h}`,
  distributions: '注意力分布 B·h·n',
  width: 'd = 512 时的 d_k',
  parameters: 'd = 512 时四个投影的参数量：4d²',
  unreduced: '若 d_k = d，则是 4hd²',
  reading: ({ b, n, d, h, transpose }: Plan, wrong: number, runs: readonly Run[]) => {
    const all = `${b > 1 ? '每个句子的 ' : ''}${n * d} 个数`;
    const shape = `h = ${h}，d_k = ${d / h}：`;
    if (transpose) return `${shape}先 transpose 再 reshape，${all}全部回到原位。`;
    if (wrong === 0) return `${shape}只有一个 head，是否 transpose 结果相同，${all}全部在原位。`;
    const places = byToken(runs, '、').map(([token, columns]) => `token ${token} 的第 ${columns} 列`);
    return `${shape}漏掉 transpose，${all}里有 ${wrong} 个位置错误：${places.join('，')}。${b > 1 ? '没有数进入其他句子。' : ''}`;
  },
};

const en: typeof zh = {
  title: 'Splitting and merging heads',
  about:
    'Change h to see which columns each head gets. Then switch off the transpose before the merge, and see which numbers end up in the row of another token.',
  caption:
    'view and transpose only change indices. A second transpose before the merge puts every number back in its place. Without it the shape is still correct, but tokens and heads are mixed up. With d_k = d/h, the four projections have 4d² parameters (without biases) for every h.',
  h: 'Heads h',
  d: 'Width d',
  n: 'Tokens n',
  b: 'Sentences B',
  transpose: 'transpose(1, 2) before the merge',
  count: 'Order of 1, 2, 3…',
  rows: 'token by token',
  heads: 'head by head',
  sentence: (index) => `sentence ${index}`,
  head: (index) => `head ${index}`,
  narrowHead: (index) => `h${index}`,
  token: (index) => `token ${index}`,
  narrowToken: (index) => `t${index}`,
  from: (token, head) => `t${token} h${head}`,
  wrong: '✗',
  split: ({ b, n, d, h }, strides) =>
    `Projection XW^Q: B×n×d = ${b}×${n}×${d}; view reads it as B×n×h×d_k = ${b}×${n}×${h}×${d / h}, strides ${list(strides)}`,
  swap: ({ b, n, d, h }, strides) =>
    `transpose(1, 2): B×h×n×d_k = ${b}×${h}×${n}×${d / h}, strides ${list(strides)}; no data moves`,
  attention: (strides) =>
    `Here each head computes its attention. The figure omits that step so that you can recognize the numbers. The matrix products write their outputs to new memory, one head after another: strides ${list(strides)}.`,
  merge: ({ b, n, d, transpose }) =>
    transpose
      ? `transpose(1, 2), then reshape: B×n×d = ${b}×${n}×${d}`
      : `reshape only: B×n×d = ${b}×${n}×${d}; each row takes the next ${d} numbers in memory`,
  key: 'The label above each number says where it comes from: t2 h1 is head 1 of token 2. ✗ marks a wrong place.',
  linear: 'Linear layer: rows per product, B·n',
  products: 'Scores QK^⊤: B·h products',
  product: ({ b, n, d, h }) => `${b * h}, each Q ${n}×${d / h}`,
  distributions: 'Attention distributions B·h·n',
  width: 'd_k at d = 512',
  parameters: 'Parameters of the four projections at d = 512: 4d²',
  unreduced: 'With d_k = d: 4hd²',
  reading: ({ b, n, d, h, transpose }, wrong, runs) => {
    const all = `${n * d} numbers${b > 1 ? ' of each sentence' : ''}`;
    const shape = `h = ${h}, d_k = ${d / h}: `;
    if (transpose) return `${shape}with transpose and then reshape, all ${all} are back in their places.`;
    if (wrong === 0)
      return `${shape}with one head the transpose makes no difference, and all ${all} are in their places.`;
    const places = byToken(runs, ', ').map(
      ([token, columns]) => `token ${token}, ${/\D/.test(columns) ? 'columns' : 'column'} ${columns}`,
    );
    return `${shape}without the transpose ${wrong} of the ${all} are in a wrong place: ${places.join('; ')}.${b > 1 ? ' None has moved to another sentence.' : ''}`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
