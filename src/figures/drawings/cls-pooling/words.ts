const zh = {
  title: 'CLS 与平均池化',
  alt: '上图是最后一层的输出 h₁ 到 h₅：h₁ 对应 [CLS]，只受 NSP 直接训练，其余受 MLM 训练。CLS 取 h₁，平均池化取全部。中间三幅散点图是两种含义的句子：原始向量都偏在一侧，平均余弦是 0.97；减去均值后沿一条过原点的直线分布；白化后两种含义分开。下图是 STS 与线性分类器的结果：GloVe 61.32 和 81.52，BERT 平均 54.81 和 84.94，BERT CLS 29.19 和 84.66，SBERT 74.89 和 87.41。',
  caption:
    '用余弦比较时，[CLS] 的效果差，因为公共的均值和与语义无关的方向盖住了语义。用线性分类器就能从同一个向量里读出语义。',
  outputs: '最后一层输出 H',
  cls: 'CLS：h_1',
  mean: '平均：(h_1 + … + h_n)/n',
  raw: '原始',
  centered: '减均值',
  whitened: '白化',
  toy: '玩具句向量，两种形状表示两种含义',
  cosine: '平均余弦',
  sts: 'STS，余弦',
  probe: '线性分类器',
  rows: { glove: 'GloVe 平均', mean: 'BERT 平均', cls: 'BERT CLS', sbert: 'SBERT-NLI' },
};

const en: typeof zh = {
  title: 'CLS and mean pooling',
  alt: 'The upper part shows the last outputs h₁ to h₅. h₁ belongs to [CLS] and is trained directly only by NSP, the others by MLM. CLS takes h₁; mean pooling takes all. The middle part has three scatter plots of sentences with two meanings: the raw vectors all lie to one side, with a mean cosine of 0.97. The centered vectors lie along one line through the origin. The whitened vectors separate the two meanings. The lower part gives STS and linear probe: GloVe 61.32 and 81.52, BERT mean 54.81 and 84.94, BERT CLS 29.19 and 84.66, SBERT 74.89 and 87.41.',
  caption:
    '[CLS] does poorly when it is compared by cosine, because a common mean and directions without meaning hide its content. A linear probe finds the information in the same vector.',
  outputs: 'last outputs H',
  cls: 'CLS: h_1',
  mean: 'mean: (h_1 + … + h_n)/n',
  raw: 'raw',
  centered: 'centered',
  whitened: 'whitened',
  toy: 'toy sentence vectors; shapes = meanings',
  cosine: 'mean cos',
  sts: 'STS, cosine',
  probe: 'linear probe',
  rows: { glove: 'GloVe mean', mean: 'BERT mean', cls: 'BERT CLS', sbert: 'SBERT-NLI' },
};

export const words = { zh, en };
export type Words = typeof zh;
