const zh = {
  title: '长度的几种限制',
  alt: '上图为双对数坐标，横轴是长度，从 256 到 131072，纵轴是 GiB，以 Llama 3 8B 为例。一层写出的注意力权重随长度的平方增长，到 131072 时是 1024；KV cache 随长度线性增长，到 131072 时是 16，略高于参数的 15。两条竖线是硬上限：BERT 的 512 和 GPT-2 的 1024。下图是分数比其余高 8 的那个 key 的权重：长度 1024 时是 0.745，131072 时只剩 0.022。',
  caption:
    '竖线是硬上限，不能超过。缓存和注意力权重是成本，随长度增加。稀释影响质量：分数差不变时，序列越长，权重越分散。',
  memory: '显存（GiB），Llama 3 8B，2 字节',
  cache: 'KV cache',
  matrix: '一层的注意力权重',
  parameters: '全部参数',
  weight: '要找的 key 的权重（Δ = 8）',
  tokens: '长度 n（对数刻度）',
};

const en: typeof zh = {
  title: 'What limits the length',
  alt: 'The upper chart has logarithmic axes and shows memory in GiB against the length, from 256 to 131072, for Llama 3 8B. The attention weights of one layer, if written out, grow with the square of the length and reach 1024 at 131072. The KV cache grows linearly and reaches 16, slightly more than the 15 of the parameters. Two vertical lines are hard limits: 512 for BERT and 1024 for GPT-2. The lower chart shows the weight of a key whose score is 8 above the others: 0.745 at length 1024 and only 0.022 at 131072.',
  caption:
    'A table of positions is a hard limit. The cache and the attention weights are costs that grow with the length. Dilution affects quality: with the same gap in the scores, a longer sequence spreads the weight more thinly.',
  memory: 'memory (GiB), Llama 3 8B, 2 bytes',
  cache: 'KV cache',
  matrix: 'weights of one layer',
  parameters: 'all parameters',
  weight: 'weight of the target key (Δ = 8)',
  tokens: 'length n (logarithmic)',
};

export const words = { zh, en };
export type Words = typeof zh;
