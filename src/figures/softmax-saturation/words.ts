const zh = {
  title: '缩放与不缩放时 softmax 的饱和',
  alt: '两幅图，横轴都是 d_k，从 1 到 512。上图是一行里最大的权重：不缩放时从 0.14 升到 0.94，缩放后一直在 0.16 左右。下图是一行权重的熵：不缩放时从 3.1 降到 0.16，缩放后一直在 3.0 左右，均匀分布的熵 3.47 画作参考。',
  caption: '不除以 √d_k，维度越大 softmax 越接近 one-hot；除以 √d_k 之后，分布几乎与 d_k 无关。',
  maximum: '最大的权重',
  entropy: '熵（nat）',
  size: 'd_k（对数刻度）',
  unscaled: 'q·k（不缩放）',
  scaled: 'q·k / √d_k',
  limit: '均匀：ln 32',
  note: 'q、k 各分量独立同分布 N(0,1)，32 个 key',
  sampling: 'TRIALS 次，种子 SEED；点为均值，竖线为 10%–90%',
};

const en: typeof zh = {
  title: 'Saturation of the softmax with and without scaling',
  alt: 'Two plots against d_k from 1 to 512. Above, the largest weight of a row: without scaling it rises from 0.14 to 0.94, with scaling it stays near 0.16. Below, the entropy of a row: without scaling it falls from 3.1 to 0.16, with scaling it stays near 3.0; the 3.47 of the uniform distribution is drawn for reference.',
  caption:
    'Without the division by √d_k the softmax comes closer to one-hot as the dimension grows; with it, the distribution hardly depends on d_k.',
  maximum: 'largest weight',
  entropy: 'entropy (nats)',
  size: 'd_k (logarithmic)',
  unscaled: 'q·k (unscaled)',
  scaled: 'q·k / √d_k',
  limit: 'uniform: ln 32',
  note: 'entries of q, k iid N(0,1); 32 keys',
  sampling: 'TRIALS trials, seed SEED; dots: means; bars: 10%–90%',
};

export const words = { zh, en };
export type Words = typeof zh;
