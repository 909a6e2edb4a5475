const zh = {
  title: '编码器与解码器的数据依赖',
  alt: '上图是训练：编码器由 x 得到 Z，Z 送到解码器的三层，损失 ℓ 只接在解码器上；反向时三层各传回一份梯度 G₃、G₂、G₁，加起来到达 Z，再进入编码器。中图是生成：编码器只运行一次，K、V 存入缓存，解码器每步读缓存，上一步的 y 是下一步的 u。下图是先后要走的层数，各 6 层、20 个 token：训练 12 层，生成 126 层。',
  caption: '前向只从编码器到解码器，梯度反过来，从每个解码器层各回来一份；生成时编码器只算一次。',
  training: '训练：前向与反向',
  generation: '生成：编码器只算一次',
  encoder: '编码器',
  decoder: '解码器层',
  loss: 'ℓ（与 y 比较）',
  cache: '缓存：各层的 K_l、V_l',
  chain: '先后要走的层（各 6 层，20 个 token）',
  rows: ['训练', '生成'],
  forward: '前向',
  backward: '梯度',
};

const en: typeof zh = {
  title: 'What encoder and decoder need of each other',
  alt: 'Above, training: the encoder makes Z of x, Z goes to all three decoder layers, and the loss ℓ hangs on the decoder alone; backward, the layers send back G₃, G₂ and G₁, which add up at Z and go on into the encoder. In the middle, generation: the encoder runs once, K and V are cached, every decoder step reads the cache, and y of one step is u of the next. Below, layers to run in turn with 6 layers each and 20 tokens: 12 in training, 126 in generation.',
  caption:
    'Forward, data goes from encoder to decoder only; gradients come the other way, one share from every decoder layer; in generation the encoder runs once.',
  training: 'training: forward and backward',
  generation: 'generation: the encoder runs once',
  encoder: 'encoder',
  decoder: 'decoder layer',
  loss: 'ℓ (against y)',
  cache: 'cache: K_l, V_l of every layer',
  chain: 'layers in turn (6 + 6 layers, 20 tokens)',
  rows: ['training', 'generating'],
  forward: 'forward',
  backward: 'gradient',
};

export const words = { zh, en };
export type Words = typeof zh;
