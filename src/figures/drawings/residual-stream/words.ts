const zh = {
  title: '残差流：每个子层只做加法',
  alt: '一条竖直的主干自下而上，是一个 token 的向量。两层的注意力和前馈网络依次从主干读取（经 LN），把自己的输出加回主干；右侧的色块逐级增多：x₀，x₀ + a₁，x₀ + a₁ + f₁，直到 x₀ + a₁ + f₁ + a₂ + f₂。',
  caption: 'pre-LN 中主干上只有加法：顶端的向量等于输入加上每个子层的输出，谁也没有被覆盖。',
  attention: 'LN → 注意力',
  feedForward: 'LN → FFN',
  others: '其他 token',
  stream: '主干上的向量',
  input: 'embedding + 位置',
};

const en: typeof zh = {
  title: 'The residual stream: every sublayer adds',
  alt: "An upright trunk, read upwards, is one token's vector. Attention and feed-forward of two layers in turn read from the trunk (through LN) and add their outputs to it; the blocks on the right grow step by step: x₀, x₀ + a₁, x₀ + a₁ + f₁, up to x₀ + a₁ + f₁ + a₂ + f₂.",
  caption:
    "In pre-LN the trunk holds additions only: the vector at the top is the input plus every sublayer's output, and nothing has been overwritten.",
  attention: 'LN → attention',
  feedForward: 'LN → FFN',
  others: 'other tokens',
  stream: 'what the trunk holds',
  input: 'embedding + position',
};

export const words = { zh, en };
export type Words = typeof zh;
