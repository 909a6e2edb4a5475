const zh = {
  title: '合并 head 时漏掉 transpose',
  alt: '上方是两个 head 的输出：head 1 为 [[1,2],[3,4]]，head 2 为 [[5,6],[7,8]]，行是 token。左下先 transpose 再 reshape，得到 [[1,2,5,6],[3,4,7,8]]，每行是同一个 token 的两个 head。右下直接 reshape，得到 [[1,2,3,4],[5,6,7,8]]，每行混入了两个 token。',
  caption: '两种结果形状都是 2×4，所以漏掉 transpose 不会报错，训练照常运行，只是 token 和 head 混在了一起。',
  memory: '内存中的次序',
  right: ['先 transpose', '再 reshape'],
  wrong: ['直接 reshape', '（漏了 transpose）'],
  rightNote: ['每行：一个 token', '的两个 head'],
  wrongNote: ['每行：一个 head', '的两个 token'],
};

const en: typeof zh = {
  title: 'Merging heads without the transpose',
  alt: 'Above, the outputs of two heads, a row for each token: head 1 is [[1,2],[3,4]], head 2 is [[5,6],[7,8]]. Lower left, transpose and then reshape give [[1,2,5,6],[3,4,7,8]], each row both heads of one token. Lower right, reshape alone gives [[1,2,3,4],[5,6,7,8]], each row two tokens mixed.',
  caption:
    'Both results are 2×4, so nothing fails without the transpose: training runs on, with tokens and heads mixed up.',
  memory: 'order in memory',
  right: ['transpose,', 'then reshape'],
  wrong: ['reshape alone', '(no transpose)'],
  rightNote: ['a row: both heads', 'of one token'],
  wrongNote: ['a row: two tokens', 'of one head'],
};

export const words = { zh, en };
export type Words = typeof zh;
