const zh = {
  title: 'base 模型的参数在哪里',
  alt: '图中有七条横条，长度与参数量成正比：词嵌入 18,944,000，占 30.05%；编码器自注意力、解码器自注意力、交叉注意力各 6,291,456，各占 9.98%；编码器和解码器的 FFN 各 12,598,272，各占 19.98%；LayerNorm 只有 30,720，几乎看不见。合计 63045632。下面是一层的构成：编码器一层 3,150,336，解码器一层 4,199,936。',
  caption:
    'FFN 约占四成，词嵌入约占三成，三处注意力合计约占三成。解码器的一层比编码器的一层多一个交叉注意力。',
  counts: 'V = 37000，d = 512，d_{ff} = 2048，L = 6',
  parts: {
    embedding: '词嵌入（三处共用）',
    encoderAttention: '编码器自注意力',
    encoderFeedForward: '编码器 FFN',
    decoderAttention: '解码器自注意力',
    crossAttention: '交叉注意力',
    decoderFeedForward: '解码器 FFN',
    norms: 'LayerNorm',
  },
  total: '合计',
  layer: '一层（按比例）',
  encoder: '编码器',
  decoder: '解码器',
  self: '自注意力',
  cross: '交叉',
};

const en: typeof zh = {
  title: 'Where the parameters of the base model are',
  alt: 'Seven bars have lengths proportional to the number of parameters: embedding 18,944,000 or 30.05%; encoder self-attention, decoder self-attention and cross-attention 6,291,456 or 9.98% each; encoder and decoder FFN 12,598,272 or 19.98% each; LayerNorm only 30,720, hardly visible. The total is 63045632. The lower part shows the composition of one layer: 3,150,336 in the encoder and 4,199,936 in the decoder.',
  caption:
    'The FFNs have about 40% of the parameters, the embedding about 30%, and the three kinds of attention together about 30%. A decoder layer has cross-attention in addition.',
  counts: 'V = 37000, d = 512, d_{ff} = 2048, L = 6',
  parts: {
    embedding: 'embedding (used 3×)',
    encoderAttention: 'encoder self-attn.',
    encoderFeedForward: 'encoder FFN',
    decoderAttention: 'decoder self-attn.',
    crossAttention: 'cross-attention',
    decoderFeedForward: 'decoder FFN',
    norms: 'LayerNorm',
  },
  total: 'total',
  layer: 'one layer (to scale)',
  encoder: 'encoder',
  decoder: 'decoder',
  self: 'self-attn.',
  cross: 'cross',
};

export const words = { zh, en };
export type Words = typeof zh;
