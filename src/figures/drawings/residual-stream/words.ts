const zh = {
  title: '残差流：每个子层只做加法',
  alt: '一条自下而上的竖直残差流是一个 token 的向量。两层的注意力和前馈网络依次读取残差流（经过 LN），再把自己的输出加回去。右侧的色块逐级增多：x₀，x₀ + a₁，x₀ + a₁ + f₁，直到 x₀ + a₁ + f₁ + a₂ + f₂。',
  caption: '在 pre-LN 中，残差流上只有加法：顶端的向量等于输入加上每个子层的输出，没有任何内容被覆盖。',
  attention: 'LN → 注意力',
  feedForward: 'LN → FFN',
  others: '其他 token',
  stream: '残差流上的向量',
  input: 'embedding + 位置',
};

const en: typeof zh = {
  title: 'The residual stream: every sublayer adds its output',
  alt: "A vertical residual stream, read upward, is one token's vector. The attention and feed-forward sublayers of two layers read from it in turn (through LN) and add their outputs to it. The blocks on the right grow step by step: x₀, x₀ + a₁, x₀ + a₁ + f₁, up to x₀ + a₁ + f₁ + a₂ + f₂.",
  caption:
    "In pre-LN, the residual stream only has additions: the vector at the top is the input plus every sublayer's output, and nothing is overwritten.",
  attention: 'LN → attention',
  feedForward: 'LN → FFN',
  others: 'other tokens',
  stream: 'residual stream',
  input: 'embedding + position',
};

export const words = { zh, en };
export type Words = typeof zh;
