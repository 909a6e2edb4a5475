const zh = {
  title: '词嵌入的因式分解',
  alt: '左边是一张 V×d 的大表 E，token w 取其中一行，得到 d 维向量。右边是一张窄表 A（V×r）和一个小矩阵 B（r×d）：token w 先取 A 的一行，得到 r 维向量，再乘 B 变成 d 维。下面的横条，V = 30000、d = 768、r = 128：大表有 23040000 个参数，两个因子有 3938304 个，占 17%；r = 749 时两者相等。',
  caption: '词表大，而 r 远小于 d，所以参数量约降到原来的 r/d。代价是词向量只占 d 维空间里的 r 维。',
  table: '一张表',
  factors: '窄表再投影',
  narrow: 'r 维',
  full: 'd 维',
  parameters: '参数（V = 30000，d = 768，r = 128）',
  equal: '相等：r = ',
  output: '输出端的做法相同：HE^⊤ = (HB^⊤)A^⊤',
};

const en: typeof zh = {
  title: 'Factorizing the embedding',
  alt: 'On the left is a large table E (V×d): token w takes one of its rows, a vector of d numbers. On the right are a narrow table A (V×r) and a small matrix B (r×d): token w takes a row of A with r numbers, and B maps it to d numbers. The bars below, for V = 30000, d = 768 and r = 128: the table has 23040000 parameters, the two factors have 3938304, which is 17%. They would be equal at r = 749.',
  caption:
    'The vocabulary is large and r is much smaller than d, so the number of parameters falls to about r/d of the original. In return, the word vectors only span r of the d dimensions.',
  table: 'one table',
  factors: 'narrow table, then project',
  narrow: 'r numbers',
  full: 'd numbers',
  parameters: 'parameters (V = 30000, d = 768, r = 128)',
  equal: 'equal at r = ',
  output: 'at the output, likewise: HE^⊤ = (HB^⊤)A^⊤',
};

export const words = { zh, en };
export type Words = typeof zh;
