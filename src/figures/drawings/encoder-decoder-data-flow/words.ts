const zh = {
  title: '编码器与解码器的数据依赖',
  alt: '上图是训练：编码器由 x 得到 Z，Z 送到解码器的三层，损失 ℓ 只接在解码器上。反向时三层各传回一份梯度 G₃、G₂、G₁，在 Z 处相加，再传入编码器。中图是生成：编码器只运行一次，K、V 存入缓存，解码器每一步读取缓存，上一步的 y 是下一步的 u。下图是依次要经过的层数，编码器和解码器各 6 层、20 个 token：训练 12 层，生成 126 层。',
  caption:
    '前向时数据只从编码器流向解码器。反向时每个解码器层都向编码器传回一份梯度。生成时编码器只计算一次。',
  training: '训练：前向与反向',
  generation: '生成：编码器只算一次',
  encoder: '编码器',
  decoder: '解码器层',
  loss: 'ℓ（与 y 比较）',
  cache: '缓存：各层的 K_l、V_l',
  chain: '依次经过的层（各 6 层，20 个 token）',
  rows: ['训练', '生成'],
  forward: '前向',
  backward: '梯度',
};

const en: typeof zh = {
  title: 'Data dependencies between encoder and decoder',
  alt: 'The upper part is training: the encoder computes Z from x, Z goes to all three decoder layers, and the loss ℓ is attached only to the decoder. In the backward pass the layers send back G₃, G₂ and G₁, which add up at Z and continue into the encoder. The middle part is generation: the encoder runs once, K and V are cached, every decoder step reads the cache, and y of one step is u of the next. The lower part shows the layers to run in sequence, with 6 layers each and 20 tokens: 12 in training and 126 in generation.',
  caption:
    'In the forward pass, data flows only from the encoder to the decoder. In the backward pass, every decoder layer sends a gradient back to the encoder. In generation the encoder runs once.',
  training: 'training: forward and backward',
  generation: 'generation: the encoder runs once',
  encoder: 'encoder',
  decoder: 'decoder layer',
  loss: 'ℓ (against y)',
  cache: 'cache: K_l, V_l of every layer',
  chain: 'layers in sequence (6 + 6, 20 tokens)',
  rows: ['training', 'generating'],
  forward: 'forward',
  backward: 'gradient',
};

export const words = { zh, en };
export type Words = typeof zh;
