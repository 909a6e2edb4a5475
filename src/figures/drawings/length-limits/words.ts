const zh = {
  title: '长度的几种限制',
  alt: '上图双对数坐标，横轴是长度，从 256 到 131072，纵轴是 GiB，按 Llama 3 8B。一层写出的注意力权重随长度平方增长，到 131072 是 1024；KV cache 随长度线性增长，到 131072 是 16，略高于参数的 15。两条竖线是硬上限：BERT 的 512 和 GPT-2 的 1024。下图是分数高出 8 的那个 key 的权重：1024 时 0.745，131072 时只剩 0.022。',
  caption: '硬上限是竖线，过不去；缓存和注意力权重是成本，越长越贵；稀释是质量，分数差不变，权重就被摊薄。',
  memory: '显存（GiB），Llama 3 8B，2 字节',
  cache: 'KV cache',
  matrix: '一层的注意力权重',
  parameters: '全部参数',
  weight: '要找的 key 的权重（Δ = 8）',
  tokens: '长度 n（对数刻度）',
};

const en: typeof zh = {
  title: 'What limits the length',
  alt: 'Above, on logarithmic axes, the length from 256 to 131072 and memory in GiB for Llama 3 8B. The attention weights of one layer, written out, grow with the square and reach 1024 at 131072; the KV cache grows in proportion and reaches 16, a little more than the 15 of the parameters. Two upright lines are hard limits: 512 for BERT and 1024 for GPT-2. Below, the weight of a key whose score is 8 above the others: 0.745 at 1024 and only 0.022 at 131072.',
  caption:
    'A table of positions is a wall; cache and attention weights are costs that grow; dilution is quality: with the same gap in the scores, the weight is spread thin.',
  memory: 'memory (GiB), Llama 3 8B, 2 bytes',
  cache: 'KV cache',
  matrix: 'weights of one layer',
  parameters: 'all parameters',
  weight: 'weight of the key looked for (Δ = 8)',
  tokens: 'length n (logarithmic)',
};

export const words = { zh, en };
export type Words = typeof zh;
