const zh = {
  title: '词嵌入的因式分解',
  alt: '左边是一张 V×d 的大表 E，token w 取其中一行，得到 d 维向量。右边是一张窄表 A（V×r）和一个小矩阵 B（r×d）：token w 先取 A 的一行，r 维，再乘 B 变成 d 维。下面的横条，V = 30000、d = 768、r = 128：大表 23040000 个参数，两个因子 3938304 个，占 17%；r 到 749 才相等。',
  caption: '词多而 r 远小于 d，所以参数约降到 r/d；代价是词向量只占 d 维空间里的 r 维。',
  table: '一张表',
  factors: '窄表再投影',
  narrow: 'r 维',
  full: 'd 维',
  parameters: '参数（V = 30000，d = 768，r = 128）',
  equal: '相等：r = ',
  output: '输出端同一条路：HE^⊤ = (HB^⊤)A^⊤',
};

const en: typeof zh = {
  title: 'Factorising the embedding',
  alt: 'On the left a large table E of V×d: token w takes one of its rows, a vector of d. On the right a narrow table A (V×r) and a small matrix B (r×d): token w takes a row of A, of r numbers, and B turns it into d. The bars below, at V = 30000, d = 768 and r = 128: the table has 23040000 parameters, the two factors 3938304, which is 17%; they would be equal at r = 749.',
  caption:
    'There are many words and r is far below d, so the parameters fall to about r/d; the price is that word vectors fill only r of the d dimensions.',
  table: 'one table',
  factors: 'narrow table, then project',
  narrow: 'r numbers',
  full: 'd numbers',
  parameters: 'parameters (V = 30000, d = 768, r = 128)',
  equal: 'equal at r = ',
  output: 'the same way at the output: HE^⊤ = (HB^⊤)A^⊤',
};

export const words = { zh, en };
export type Words = typeof zh;
