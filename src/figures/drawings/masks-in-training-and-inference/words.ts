const zh = {
  title: '三处的 mask：训练与推理',
  alt: '三列是编码器自注意力、解码器自注意力、交叉注意力，源句 4 个位置里最后一个是 padding，目标 4 个词。训练一行：编码器和交叉注意力的 4×4 遮住最后一列，解码器只留下三角。逐步生成：编码器不再计算；解码器第 t 步只有一行，1 到 4 格全部可见；交叉注意力每步一行 4 格，仍遮最后一格。训练的第 3 行与第 3 步用粗框连起来。最下面，缓存 2 个后一次读 2 个：解码器是右下对齐的 2×4 三角。',
  caption:
    '训练矩阵的第 t 行就是生成的第 t 步：训练用 −∞ 模拟“还没有”，推理时未来真的不存在；源句的 padding 两边都要遮。',
  columns: [
    ['编码器', '自注意力'],
    ['解码器', '自注意力'],
    ['交叉', '注意力'],
  ],
  training: '训练：一次前向',
  steps: '推理：一步一行',
  chunk: '推理：缓存 2 个，再读 2 个',
  once: ['只跑一次，', '不再计算'],
  axes: '行 = query，列 = key；斜线 = 屏蔽',
};

const en: typeof zh = {
  title: 'The masks of three places, in training and inference',
  alt: 'Three columns: encoder self-attention, decoder self-attention, cross-attention; of 4 source positions the last is padding, the target has 4 words. Training: the 4×4 grids of encoder and cross-attention hide the last column, the decoder keeps a lower triangle. Generation: the encoder is not computed again; step t of the decoder is one row of 1 to 4 cells, all visible; cross-attention has one row of 4 cells a step and still hides the last. A heavy frame joins row 3 of training and step 3. At the bottom, two tokens read after two cached: in the decoder a 2×4 triangle aligned at the lower right.',
  caption:
    'Row t of the training matrix is step t of generation: −∞ stands in for words that do not exist yet, and at inference there really are none; source padding is hidden in both.',
  columns: [
    ['encoder', 'self-attention'],
    ['decoder', 'self-attention'],
    ['cross-', 'attention'],
  ],
  training: 'training: one pass',
  steps: 'inference: a row a step',
  chunk: 'inference: 2 cached, 2 read',
  once: ['runs once,', 'not again'],
  axes: 'rows = queries, columns = keys; struck = hidden',
};

export const words = { zh, en };
export type Words = typeof zh;
