const zh = {
  title: '线性注意力：换一个乘法次序',
  alt: '上图先乘 Q（n×d_k）与 K^⊤（d_k×n），得到 n×n 的大方阵，再乘 V。中图先乘 K^⊤ 与 V，得到 d_k×d_k 的小方阵 S，再由 Q 去读，结果同形。n = 4096、d_k = 64 时分别是 2147483648 与 33554432 次乘加。下图是因果形式：状态 S 和 z 每步加上 φ(k)^⊤v 和 φ(k)，输出由 φ(q) 读出。',
  caption:
    '没有 softmax，两种次序结果相同，后一种的中间矩阵与长度无关；换成 φ 就是另一个模型，不再等于 softmax 注意力。',
  pairs: '先乘 QK^⊤：中间是 n×n',
  state: '先乘 K^⊤V：中间是 d_k×d_k',
  adds: ' 次乘加 = ',
  causal: '因果形式：状态大小固定，逐步更新',
};

const en: typeof zh = {
  title: 'Linear attention: another order of multiplication',
  alt: 'Above, Q (n×d_k) is first multiplied with K^⊤ (d_k×n), which gives a large n×n matrix, then with V. In the middle, K^⊤ and V are multiplied first, which gives a small d_k×d_k matrix S, and Q reads from it; the result has the same shape. At n = 4096 and d_k = 64 these are 2147483648 and 33554432 multiply–adds. Below, the causal form: each step adds φ(k)^⊤v and φ(k) to the state S and z, and φ(q) reads the output.',
  caption:
    'Without softmax both orders give the same result, and the matrix between them no longer grows with the length in the second; with φ in place of softmax it is another model.',
  pairs: 'QK^⊤ first: n×n in between',
  state: 'K^⊤V first: d_k×d_k in between',
  adds: ' multiply–adds = ',
  causal: 'causal form: a state of fixed size',
};

export const words = { zh, en };
export type Words = typeof zh;
