const zh = {
  title: '分数是双线性形式：query 与 key 读取不同的特征',
  alt: '三个词 red、cat、sleeps 各有一个特征：形容词、名词、动词。W^Q 从 query 读取形容词和动词，W^K 从 key 读取名词，所以 3×3 的 M 只在（形容词，名词）和（动词，名词）处是 3。下面有三个网格：余弦是单位矩阵；分数在 red→cat 和 sleeps→cat 处是 3，其余是 0，不对称；权重在这两行的 cat 处是 0.91，cat 自己那一行各是 0.33。',
  caption:
    'red 与 cat 的余弦是 0，分数却最高；red 与自己的余弦是 1，分数却是 0。分数取决于学到的 M，而不是相似度。',
  features: ['形容词', '名词', '动词'],
  ask: ['query 读取：', 'x_i W^Q'],
  answer: ['key 读取：', 'x_j W^K'],
  matrix: 'M = W^Q W^{K⊤}',
  score: 's_{ij} = x_i M x_j^⊤（d_k = 1）',
  cosine: '余弦',
  scores: '分数 s_{ij}',
  weights: '权重 a_{ij}',
  axes: '行 = query，列 = key',
};

const en: typeof zh = {
  title: 'The score is a bilinear form: query and key read different features',
  alt: 'Three words, red, cat and sleeps, have one feature each: adjective, noun and verb. W^Q reads adjective and verb from the query and W^K reads noun from the key, so the 3×3 matrix M is 3 only at (adjective, noun) and (verb, noun). There are three grids below. The cosines form the identity matrix. The scores are 3 for red→cat and sleeps→cat and 0 elsewhere, not symmetric. The weight on cat is 0.91 in these two rows, and all weights are 0.33 in the row of cat.',
  caption:
    'red and cat have cosine 0 and the highest score; red with itself has cosine 1 and score 0. The score depends on the learned M, not on similarity.',
  features: ['adj.', 'noun', 'verb'],
  ask: ['query reads:', 'x_i W^Q'],
  answer: ['key reads:', 'x_j W^K'],
  matrix: 'M = W^Q W^{K⊤}',
  score: 's_{ij} = x_i M x_j^⊤ (d_k = 1)',
  cosine: 'cosine',
  scores: 'score s_{ij}',
  weights: 'weight a_{ij}',
  axes: 'rows = queries, columns = keys',
};

export const words = { zh, en };
export type Words = typeof zh;
