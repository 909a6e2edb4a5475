const zh = {
  title: '三处的 mask：训练与推理',
  alt: '三列是编码器自注意力、解码器自注意力、交叉注意力。源句有 4 个位置，最后一个是填充；目标有 4 个词。训练时：编码器和交叉注意力的 4×4 网格屏蔽最后一列，解码器只保留下三角。逐步生成时：编码器不再计算；解码器第 t 步只有一行，1 到 4 格全部可见；交叉注意力每步是一行 4 格，仍屏蔽最后一格。训练的第 3 行与第 3 步用粗框连起来。最下面，缓存 2 个后一次读入 2 个：解码器是右下对齐的 2×4 三角。',
  caption:
    '训练矩阵的第 t 行就是生成的第 t 步：训练时用 −∞ 表示还不存在的词，推理时未来的词确实不存在。源句的填充在两种情况下都要屏蔽。',
  columns: [
    ['编码器', '自注意力'],
    ['解码器', '自注意力'],
    ['交叉', '注意力'],
  ],
  training: '训练：一次前向',
  steps: '推理：一步一行',
  chunk: '推理：缓存 2 个，再读入 2 个',
  once: ['只跑一次，', '不再计算'],
  axes: '行 = query，列 = key；斜线 = 屏蔽',
};

const en: typeof zh = {
  title: 'The masks of the three attentions, in training and inference',
  alt: 'The three columns are encoder self-attention, decoder self-attention and cross-attention. The source has 4 positions, the last of them padding, and the target has 4 words. Training: the 4×4 grids of the encoder and of cross-attention hide the last column, and the decoder keeps the lower triangle. Generation: the encoder is not computed again; step t of the decoder is one row of 1 to 4 cells, all visible; cross-attention has one row of 4 cells per step and still hides the last. A heavy frame joins row 3 of training and step 3. At the bottom, two tokens are read after two cached ones: the decoder has a 2×4 triangle aligned at the lower right.',
  caption:
    'Row t of the training matrix is step t of generation. In training, −∞ stands for words that do not exist yet; at inference they really do not exist. Source padding is hidden in both cases.',
  columns: [
    ['encoder', 'self-attention'],
    ['decoder', 'self-attention'],
    ['cross-', 'attention'],
  ],
  training: 'training: one pass',
  steps: 'inference: one row per step',
  chunk: 'inference: 2 cached, 2 read',
  once: ['runs once,', 'not again'],
  axes: 'rows = queries, columns = keys; struck = hidden',
};

export const words = { zh, en };
export type Words = typeof zh;
