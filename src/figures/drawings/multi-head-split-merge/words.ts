const zh = {
  title: '多头注意力：先投影，再拆分，最后合并',
  alt: '图从上到下：X（3×4）乘 W^Q（4×4）得到 Q（3×4），Q 的前两列属于 head 1，后两列属于 head 2。view 和 transpose 把它变成两个 3×2 的矩阵。两个 head 分别计算注意力。再经过 transpose 和 reshape 拼回 3×4，乘 W^O 得到输出。',
  caption: '拆分的是投影之后的 q，不是 embedding：每个 head 的投影都读取完整的 d 维输入。',
  whole: ['W^Q 里每个 head 的两列都有 d 行：', '每个 head 都读取 X 的全部 d 维'],
  view: 'view',
  transpose: 'transpose',
  attention: '分别做注意力',
  attentionNote: 'K、V 同样拆分',
  result: '各 head 的输出',
  merge: 'transpose，再 reshape',
  concat: 'Concat',
  output: '输出',
  mix: ['W^O 的前两行乘 head 1，后两行乘 head 2，', '两份结果相加'],
};

const en: typeof zh = {
  title: 'Multi-head attention: project, split, merge',
  alt: 'From top to bottom: X (3×4) times W^Q (4×4) gives Q (3×4). The first two columns of Q belong to head 1, the last two to head 2. view and transpose turn Q into two 3×2 matrices. The two heads compute attention separately. transpose and reshape put the results back into 3×4, and multiplying by W^O gives the output.',
  caption:
    'The split applies to the projected q, not to the embedding: the projection of each head reads the whole d-dimensional input.',
  whole: ["Each head's two columns of W^Q have d rows:", 'every head reads all d dimensions of X'],
  view: 'view',
  transpose: 'transpose',
  attention: 'attend',
  attentionNote: 'K, V are split too',
  result: 'output of each head',
  merge: 'transpose, then reshape',
  concat: 'Concat',
  output: 'output',
  mix: ['The upper rows of W^O multiply head 1, the', 'lower ones head 2; the two results are added'],
};

export const words = { zh, en };
export type Words = typeof zh;
