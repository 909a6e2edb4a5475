const zh = {
  title: '三种 mask 下的对角线',
  alt: '三个 4×4 网格里写着初始化时权重的期望。双向：每格都是 1/4，对角线与其他位置没有区别。因果：第 i 行每格是 1/i，所以对角线是 1、1/2、1/3、1/4。屏蔽对角线：对角线划去，其余每格是 1/3。下图三条横条是一行里三个 token 的权重：给自己 0.25 时，另外两个是 0.50 和 0.25；给自己 0.90 时，是 0.067 和 0.033；屏蔽自己时，是 0.67 和 0.33。另外两个的比例始终是 2 比 1。',
  caption:
    '对角线上的权重像一个阀门：给自己的权重越多，读取其他 token 就越少，而其他 token 之间的比例不变。屏蔽对角线等于把阀门开到最大。',
  bidirectional: '双向',
  causal: '因果',
  hidden: '屏蔽对角线',
  expectation: '初始化时权重的期望（W^Q、W^K、各 token 独立）',
  valve: '一行里的三个权重：自己与其他',
  rows: ['s_{ii} = 0', 's_{ii} = ln 27', '屏蔽自己'],
  own: '自己',
  others: '其他（2 : 1）',
};

const en: typeof zh = {
  title: 'The diagonal under three masks',
  alt: 'Three 4×4 grids contain the expected weights at initialization. Bidirectional: 1/4 in every cell, so the diagonal is like any other position. Causal: 1/i in each cell of row i, so the diagonal is 1, 1/2, 1/3, 1/4. Diagonal hidden: the diagonal is crossed out, and the other cells are 1/3. The three bars below show the weights of three tokens in one row. If the weight on the token itself is 0.25, the others have 0.50 and 0.25. If it is 0.90, they have 0.067 and 0.033. If the token itself is hidden, they have 0.67 and 0.33. The ratio of the other two is always 2 to 1.',
  caption:
    'The weight on the diagonal acts as a valve: the more a token attends to itself, the less it reads from the others, whose proportions stay the same. Hiding the diagonal opens the valve fully.',
  bidirectional: 'bidirectional',
  causal: 'causal',
  hidden: 'no diagonal',
  expectation: 'expected weights at init (W^Q, W^K, tokens i.i.d.)',
  valve: 'three weights in one row: self and others',
  rows: ['s_{ii} = 0', 's_{ii} = ln 27', 'self hidden'],
  own: 'self',
  others: 'others (2 : 1)',
};

export const words = { zh, en };
export type Words = typeof zh;
