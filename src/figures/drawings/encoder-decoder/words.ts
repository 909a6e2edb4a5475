const zh = {
  title: 'Transformer 的编码器—解码器架构（2017）',
  alt: '上图左列是一层编码器：多头自注意力和前馈网络，每个子层之后做残差相加和 LayerNorm。右列是一层解码器：带因果掩码的自注意力、交叉注意力和前馈网络，顶上是与 embedding 共享权重的线性层和 softmax。下图把 N 层叠起来：编码器最后一层的输出连到解码器的每一层。',
  caption: '解码器的每一层都从编码器最后一层的输出投影出自己的 K 和 V，而不是第 i 层读取第 i 层。',
  output: '下一个 token 的概率',
  linear: 'Linear E^⊤（共享）',
  norm: '相加 & LN',
  feedForward: '前馈网络',
  selfAttention: ['多头', '自注意力'],
  maskedAttention: ['带因果掩码的', '多头自注意力'],
  crossAttention: ['多头', '交叉注意力'],
  embedding: ['Embedding E', '× √d'],
  positions: '位置编码',
  source: '源句 token',
  target: '目标 token（右移一位）',
  memory: '编码器末层输出',
  times: '× N',
  stack: 'N 层怎样连接',
  encoderLayer: { N: '编码器第 N 层', 2: '编码器第 2 层', 1: '编码器第 1 层' },
  decoderLayer: { N: '解码器第 N 层', 2: '解码器第 2 层', 1: '解码器第 1 层' },
};

const en: typeof zh = {
  title: 'The encoder–decoder Transformer of 2017',
  alt: 'In the upper part, one encoder layer is on the left: multi-head self-attention and a feed-forward network, each followed by residual addition and LayerNorm. On the right is one decoder layer: self-attention with a causal mask, cross-attention and a feed-forward network, then a linear layer tied to the embedding, and a softmax. In the lower part the N layers are stacked: the output of the last encoder layer goes to every decoder layer.',
  caption:
    'Every decoder layer projects its own K and V from the output of the last encoder layer. Layer i of the decoder does not read layer i of the encoder.',
  output: 'next-token probabilities',
  linear: 'Linear E^⊤ (tied)',
  norm: 'add & LN',
  feedForward: 'feed-forward',
  selfAttention: ['multi-head', 'self-attention'],
  maskedAttention: ['causal multi-head', 'self-attention'],
  crossAttention: ['multi-head', 'cross-attention'],
  embedding: ['Embedding E', '× √d'],
  positions: 'positions',
  source: 'source tokens',
  target: 'target tokens, shifted',
  memory: 'last encoder output',
  times: '× N',
  stack: 'How the N layers connect',
  encoderLayer: { N: 'encoder layer N', 2: 'encoder layer 2', 1: 'encoder layer 1' },
  decoderLayer: { N: 'decoder layer N', 2: 'decoder layer 2', 1: 'decoder layer 1' },
};

export const words = { zh, en };
export type Words = typeof zh;
