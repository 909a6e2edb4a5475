const zh = {
  title: '三种 mask 下的对角线',
  alt: '三个 4×4 网格，写着初始化时权重的期望。双向：每格都是 1/4，对角线没有特权。因果：第 i 行各 1/i，所以对角线是 1、1/2、1/3、1/4。遮住对角线：对角线划去，其余各 1/3。下图三条长条是一行里三个 token 的权重：给自己 0.25 时，另两个是 0.50 和 0.25；给自己 0.90 时是 0.067 和 0.033；遮住自己是 0.67 和 0.33，两者的比例始终是 2 比 1。',
  caption: '对角线只是一个阀门：给自己多少，就少读别人多少，别人之间的比例不变；遮住它等于把阀门拧到最大。',
  bidirectional: '双向',
  causal: '因果',
  hidden: '遮对角线',
  expectation: '初始化时权重的期望（W^Q 与 W^K 独立）',
  valve: '一行里的三个权重：自己与别人',
  rows: ['s_{ii} = 0', 's_{ii} = ln 27', '遮住自己'],
  own: '自己',
  others: '别人（2 : 1）',
};

const en: typeof zh = {
  title: 'The diagonal under three masks',
  alt: 'Three 4×4 grids hold the expected weights at initialization. Bidirectional: 1/4 in every cell, the diagonal is not privileged. Causal: 1/i each in row i, so the diagonal is 1, 1/2, 1/3, 1/4. Diagonal hidden: the diagonal is struck out, 1/3 elsewhere. Below, three bars show the weights of three tokens in one row: with 0.25 on oneself the others have 0.50 and 0.25; with 0.90, 0.067 and 0.033; with oneself hidden, 0.67 and 0.33, always 2 to 1.',
  caption:
    'The diagonal is a valve: what goes to oneself is not read from the others, whose proportions stay; to hide it is to open the valve all the way.',
  bidirectional: 'bidirectional',
  causal: 'causal',
  hidden: 'no diagonal',
  expectation: 'expected weights at init (W^Q, W^K independent)',
  valve: 'three weights of one row: self and others',
  rows: ['s_{ii} = 0', 's_{ii} = ln 27', 'self hidden'],
  own: 'self',
  others: 'others (2 : 1)',
};

export const words = { zh, en };
export type Words = typeof zh;
