const zh = {
  title: '位置信息从哪里进入注意力',
  alt: '图从上到下是一层注意力的流程：embedding，W^Q、W^K、W^V 投影，q 与 k 的点积，softmax，对 v 加权求和。右侧标出三个入口：在输入处相加（正弦、可学习），投影之后旋转 q 和 k（RoPE），给分数加偏置（T5、ALiBi）。',
  caption:
    '图中标出位置信息的三个入口。在输入处相加只做一次；旋转和偏置在每一层都做，而且只影响分数，不影响 v。',
  embedding: 'token embedding',
  project: ['W^Q', 'W^K', 'W^V'],
  rotate: '旋转',
  scores: '分数 q_i · k_j',
  softmax: 'softmax',
  weigh: '对 v 加权求和',
  input: ['① 输入处相加', '正弦（固定）', '或可学习的表', '只加一次'],
  rotation: ['② 旋转 q、k', 'RoPE：角度 = 位置 × θ', '每层都做，v 不转'],
  bias: ['③ 分数加偏置', 'T5：可学习，按距离分桶', 'ALiBi：−m(i−j)', '每层都做'],
};

const en: typeof zh = {
  title: 'Where position enters attention',
  alt: 'From top to bottom, the figure shows the steps of one attention layer: embedding, the projections W^Q, W^K and W^V, the dot product of q and k, the softmax, and the weighted sum of v. On the right it marks three entry points: added to the input (sinusoids, learned table), as a rotation of q and k after the projection (RoPE), and as a bias on the scores (T5, ALiBi).',
  caption:
    'The figure shows three points where position enters. Addition to the input happens once. Rotation and bias happen in every layer, and affect only the scores, not v.',
  embedding: 'token embedding',
  project: ['W^Q', 'W^K', 'W^V'],
  rotate: 'rotate',
  scores: 'score q_i · k_j',
  softmax: 'softmax',
  weigh: 'weighted sum of v',
  input: ['① added to the input', 'sinusoids (fixed)', 'or a learned table', 'once'],
  rotation: ['② rotation of q, k', 'RoPE: angle = pos. × θ', 'every layer; v unturned'],
  bias: ['③ bias on the scores', 'T5: learned, bucketed', 'ALiBi: −m(i−j)', 'every layer'],
};

export const words = { zh, en };
export type Words = typeof zh;
