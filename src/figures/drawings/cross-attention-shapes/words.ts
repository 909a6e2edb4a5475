const zh = {
  title: '交叉注意力的形状',
  alt: '左上是解码器的状态 H（3×4），投影成 Q（3×2）。右上是编码器最后一层的输出 Z（5×4），投影成 K 和 V（各 5×2）。分数和权重是 3×5 的矩形，行是目标位置，列是源位置；最后一列是源句的填充，被屏蔽。权重乘 V 得到 3×2；拼接各个 head，再乘 W^O，得到 3×4。',
  caption:
    'Q 来自解码器，K 和 V 来自编码器最后一层的输出。权重矩阵是 n_t×n_s 的矩形，输出的行数与解码器相同。',
  decoder: '解码器状态 H',
  encoder: '编码器末层输出 Z',
  weights: ['A = softmax', '(QK^⊤/√d_k + M)'],
  axes: ['行：目标位置', '列：源位置', '斜线：填充'],
  head: 'A V（一个 head）',
  output: ['拼接 h 个 head，', '乘 W^O'],
};

const en: typeof zh = {
  title: 'The shapes of cross-attention',
  alt: 'At the upper left are the decoder states H (3×4), projected to Q (3×2). At the upper right is the output Z of the last encoder layer (5×4), projected to K and V (5×2 each). The scores and weights form a 3×5 rectangle with target positions as rows and source positions as columns; the last column, source padding, is hidden. The weights times V give 3×2. Concatenating the heads and multiplying by W^O gives 3×4.',
  caption:
    'Q comes from the decoder; K and V come from the output of the last encoder layer. The weights form an n_t×n_s rectangle, and the output has as many rows as the decoder.',
  decoder: 'decoder states H',
  encoder: 'last encoder output Z',
  weights: ['A = softmax', '(QK^⊤/√d_k + M)'],
  axes: ['rows: target', 'columns: source', 'struck: padding'],
  head: 'A V (one head)',
  output: ['concatenate h', 'heads, × W^O'],
};

export const words = { zh, en };
export type Words = typeof zh;
