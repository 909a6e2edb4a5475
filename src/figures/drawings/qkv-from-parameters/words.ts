const zh = {
  title: 'Q、K、V 从哪里来：参数与激活',
  alt: '上方是三个参数矩阵 W^Q、W^K、W^V，各 4×2。句子 1 有 3 个 token，X 是 3×4，乘以它们得到 3×2 的 Q、K、V。句子 2 有 2 个 token，用同样的三个矩阵得到 2×2 的 Q、K、V。损失的梯度沿一条线回到三个矩阵。下方是交叉注意力：使用另一组矩阵，Q 来自解码器的 X，K 和 V 来自编码器最后一层的输出 Z。',
  caption: '参数的形状与句长无关，所有句子的所有位置共用，由梯度更新。Q、K、V 是激活，每个输入都要重新计算。',
  parameters: '参数',
  note: ['形状 d×d_k，', '里面没有 n；', '起初随机'],
  first: '激活：句子 1',
  second: '激活：句子 2',
  loss: 'softmax(QK^⊤/√d_k)V → … → 损失 ℓ',
  gradient: '梯度',
  cross: '交叉注意力：另一组参数，两个输入',
  decoder: ['解码器 X', 'n×d'],
  encoder: ['编码器末层', '输出 Z，m×d'],
};

const en: typeof zh = {
  title: 'Where Q, K and V come from: parameters and activations',
  alt: "At the top are three parameter matrices W^Q, W^K and W^V, 4×2 each. Sentence 1 has 3 tokens: X is 3×4, and multiplying it by these matrices gives Q, K and V of 3×2. Sentence 2 has 2 tokens; the same three matrices give Q, K and V of 2×2. The gradient of the loss runs back to the three matrices. At the bottom is cross-attention: another set of matrices, with Q from the decoder's X, and K and V from the last encoder output Z.",
  caption:
    'The shape of a parameter does not depend on the sentence length. Every position of every sentence shares the parameters, and gradients update them. Q, K and V are activations and are computed for each input.',
  parameters: 'parameters',
  note: ['shape d×d_k:', 'no n in it;', 'random at first'],
  first: 'activations: sentence 1',
  second: 'activations: sentence 2',
  loss: 'softmax(QK^⊤/√d_k)V → … → loss ℓ',
  gradient: 'gradient',
  cross: 'cross-attention: another set, two inputs',
  decoder: ['decoder X', 'n×d'],
  encoder: ['last encoder', 'output Z, m×d'],
};

export const words = { zh, en };
export type Words = typeof zh;
