const zh = {
  title: '前馈网络：按 key 匹配，按 value 写入',
  alt: '输入是 x = (1, 0, 2)。左边四个 key 分别与 x 做点积，得到 3、−2、1、−1；经过 ReLU，激活系数是 3、0、1、0。右边四个 value 按系数相加，3 v₁ + v₃ = (1, 3, −1)，再加上残差得到 (2, 3, 1)。系数为 0 的两行颜色较淡，它们的两个梯度都是 0。',
  caption:
    '左边的 key 只负责匹配，右边的 value 只负责写入，它们是两组不同的参数。没有激活的单元既不写入，也不学习。',
  input: '输入 x',
  keys: ['key', 'W_1 的列'],
  match: 'a_j',
  values: ['value', 'W_2 的行'],
  silent: '不激活：不写入，也不学习',
  sum: 'Σ a_j v_j',
  residual: 'x + Σ a_j v_j',
  back: '反向（g：损失对输出的梯度）',
  keyStep: '−∂ℓ/∂k_j = −(v_j·g) x',
  keyNote: ['朝它有用的 x 移动'],
  valueStep: '−∂ℓ/∂v_j = −a_j g',
  valueNote: ['按激活累加误差'],
};

const en: typeof zh = {
  title: 'The feed-forward network: keys match, values write',
  alt: 'The input is x = (1, 0, 2). On the left, the dot products of four keys with x are 3, −2, 1, −1; after ReLU the coefficients are 3, 0, 1, 0. On the right, the four values are added with these coefficients, 3 v₁ + v₃ = (1, 3, −1), and adding the residual gives (2, 3, 1). The two rows with coefficient 0 are faint: both of their gradients are 0.',
  caption:
    'The keys on the left only match, and the values on the right only write. They are two separate sets of parameters. A unit that is not active neither writes nor learns.',
  input: 'input x',
  keys: ['keys', 'columns of W_1'],
  match: 'a_j',
  values: ['values', 'rows of W_2'],
  silent: 'not active: writes and learns nothing',
  sum: 'Σ a_j v_j',
  residual: 'x + Σ a_j v_j',
  back: 'backward (g: gradient at the output)',
  keyStep: '−∂ℓ/∂k_j = −(v_j·g) x',
  keyNote: ['toward inputs', 'that it helps'],
  valueStep: '−∂ℓ/∂v_j = −a_j g',
  valueNote: ['sums the errors,', 'by activation'],
};

export const words = { zh, en };
export type Words = typeof zh;
