const zh = {
  title: '训练一次前向，生成逐个前向',
  alt: '上图训练：右移后的目标 <s> 我 做 了 一次送入 decoder，因果 mask 让每个位置只看自己和左边，四个位置同时得到预测 我 做 了 </s>。下图生成：四次前向，每次把上一次输出的 token 接到输入末尾，再预测下一个。',
  caption: '训练时 T 个位置在一次前向里一起算；生成时第 t 个 token 要等前一个，所以要 T 次前向。',
  training: '训练：1 次前向',
  shifted: ['输入：', '右移的目标'],
  targets: '目标',
  decoder: 'decoder（因果 mask）',
  generation: '生成：T = 4 次前向',
  pass: ['第 1 次', '第 2 次', '第 3 次', '第 4 次'],
  tokens: ['我', '做', '了', '</s>'],
};

const en: typeof zh = {
  title: 'One pass in training, one pass a token in generation',
  alt: "Above, training: the shifted target <s> on l'a vu enters the decoder at once, the causal mask lets each position see itself and what is left of it, and all four positions give their predictions on l'a vu </s> together. Below, generation: four passes, each appending the token that the one before has given and predicting the next.",
  caption:
    'In training the T positions are computed in one pass; in generation token t must wait for the one before it, so T passes are needed.',
  training: 'Training: 1 pass',
  shifted: ['input:', 'shifted'],
  targets: 'target',
  decoder: 'decoder (causal mask)',
  generation: 'Generation: T = 4 passes',
  pass: ['pass 1', 'pass 2', 'pass 3', 'pass 4'],
  tokens: ['on', "l'a", 'vu', '</s>'],
};

export const words = { zh, en };
export type Words = typeof zh;
