const zh = {
  title: '线性注意力：改变乘法的次序',
  alt: '上图先乘 Q（n×d_k）与 K^⊤（d_k×n），得到 n×n 的大方阵，再乘 V。中图先乘 K^⊤ 与 V，得到 d_k×d_k 的小方阵 S，再由 Q 读取，结果的形状相同。n = 4096、d_k = 64 时，两者分别需要 2147483648 次与 33554432 次乘加。下图是因果形式：每一步把 φ(k)^⊤v 和 φ(k) 加到状态 S 和 z，输出由 φ(q) 读出。',
  caption:
    '没有 softmax 时，两种次序的结果相同，后一种的中间矩阵大小与长度无关。用 φ 代替 softmax 是另一个模型，不再等于 softmax 注意力。',
  pairs: '先乘 QK^⊤：中间是 n×n',
  state: '先乘 K^⊤V：中间是 d_k×d_k',
  adds: ' 次乘加 = ',
  causal: '因果形式：状态大小固定，逐步更新',
};

const en: typeof zh = {
  title: 'Linear attention: a different order of multiplication',
  alt: 'At the top, Q (n×d_k) is first multiplied by K^⊤ (d_k×n), which gives a large n×n matrix, and then by V. In the middle, K^⊤ and V are multiplied first, which gives a small d_k×d_k matrix S, and Q reads from it; the result has the same shape. For n = 4096 and d_k = 64 the two orders take 2147483648 and 33554432 multiply–adds. At the bottom is the causal form: each step adds φ(k)^⊤v and φ(k) to the state S and z, and φ(q) reads the output.',
  caption:
    'Without a softmax both orders give the same result, and in the second the intermediate matrix does not grow with the length. With φ in place of the softmax it is a different model, and no longer equals softmax attention.',
  pairs: 'QK^⊤ first: n×n intermediate',
  state: 'K^⊤V first: d_k×d_k intermediate',
  adds: ' multiply–adds = ',
  causal: 'causal form: a state of fixed size',
};

export const words = { zh, en };
export type Words = typeof zh;
