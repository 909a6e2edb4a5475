const zh = {
  title: '分数是双线性形式：问与答各取各的特征',
  alt: '三个词 red、cat、sleeps 各有一个特征：形容词、名词、动词。W^Q 从 query 取形容词和动词，W^K 从 key 取名词，所以 3×3 的 M 只在（形容词，名词）和（动词，名词）处是 3。下面三个网格：余弦是单位矩阵；分数在 red→cat 和 sleeps→cat 是 3，其余为 0，不对称；权重在这两行的 cat 上是 0.91，cat 自己一行各 0.33。',
  caption: 'red 与 cat 余弦为 0 而分数最高，与自己余弦为 1 而分数为 0：打分看的是学得的 M，不是相似度。',
  features: ['形容词', '名词', '动词'],
  ask: ['query 问：', 'x_i W^Q'],
  answer: ['key 答：', 'x_j W^K'],
  matrix: 'M = W^Q W^{K⊤}',
  score: 's_{ij} = x_i M x_j^⊤（d_k = 1）',
  cosine: '余弦',
  scores: '分数 s_{ij}',
  weights: '权重 a_{ij}',
  axes: '行 = query，列 = key',
};

const en: typeof zh = {
  title: 'The score is a bilinear form: question and answer read different features',
  alt: 'Three words, red, cat and sleeps, have one feature each: adjective, noun, verb. W^Q reads adjective and verb from the query and W^K reads noun from the key, so the 3×3 matrix M is 3 at (adjective, noun) and (verb, noun) alone. Below, three grids: the cosines are the identity; the scores are 3 for red→cat and sleeps→cat and 0 elsewhere, not symmetric; the weight on cat is 0.91 in these two rows, and 0.33 everywhere in the row of cat.',
  caption:
    'red and cat have cosine 0 and the highest score, red and itself cosine 1 and score 0: what counts is the learned M, not similarity.',
  features: ['adj.', 'noun', 'verb'],
  ask: ['query asks:', 'x_i W^Q'],
  answer: ['key answers:', 'x_j W^K'],
  matrix: 'M = W^Q W^{K⊤}',
  score: 's_{ij} = x_i M x_j^⊤ (d_k = 1)',
  cosine: 'cosine',
  scores: 'score s_{ij}',
  weights: 'weight a_{ij}',
  axes: 'rows = queries, columns = keys',
};

export const words = { zh, en };
export type Words = typeof zh;
