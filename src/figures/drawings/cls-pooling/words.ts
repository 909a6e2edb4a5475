const zh = {
  title: 'CLS 与平均池化',
  alt: '上图是最后一层输出 h₁ 到 h₅：h₁ 对应 [CLS]，只受 NSP 直接训练，其余受 MLM 训练；CLS 取 h₁，平均池化取全部。中间三幅散点图有两种含义的句子：原始向量都偏在一侧，平均余弦 0.97；减均值后绕原点拉成一条；白化后两种含义分居两边。下图是 STS 与线性分类器：GloVe 61.32 和 81.52，BERT 平均 54.81 和 84.94，BERT CLS 29.19 和 84.66，SBERT 74.89 和 87.41。',
  caption: '[CLS] 弱在余弦这种读法：公共的均值和无关的方向盖住了语义；同一个向量交给线性分类器，信息都在。',
  outputs: '最后一层输出 H',
  cls: 'CLS：h_1',
  mean: '平均：(h_1 + … + h_n)/n',
  raw: '原始',
  centred: '减均值',
  whitened: '白化',
  toy: '玩具句向量，两种形状是两种含义',
  cosine: '平均余弦',
  sts: 'STS，余弦',
  probe: '线性分类器',
  rows: { glove: 'GloVe 平均', mean: 'BERT 平均', cls: 'BERT CLS', sbert: 'SBERT-NLI' },
};

const en: typeof zh = {
  title: 'CLS and mean pooling',
  alt: 'Above, the last outputs h₁ to h₅: h₁ belongs to [CLS] and is trained directly by NSP alone, the others by MLM; CLS takes h₁, mean pooling takes all. In the middle, three scatter plots of sentences of two meanings: raw, all lie to one side, mean cosine 0.97; centred, they stretch along one line through the origin; whitened, the two meanings lie apart. Below, STS and linear probe: GloVe 61.32 and 81.52, BERT mean 54.81 and 84.94, BERT CLS 29.19 and 84.66, SBERT 74.89 and 87.41.',
  caption:
    '[CLS] is weak where it is read by cosine: a common mean and directions without meaning cover what it says; a linear probe finds the information in the same vector.',
  outputs: 'last outputs H',
  cls: 'CLS: h_1',
  mean: 'mean: (h_1 + … + h_n)/n',
  raw: 'raw',
  centred: 'centred',
  whitened: 'whitened',
  toy: 'toy sentence vectors; two shapes, two meanings',
  cosine: 'mean cos',
  sts: 'STS, cosine',
  probe: 'linear probe',
  rows: { glove: 'GloVe mean', mean: 'BERT mean', cls: 'BERT CLS', sbert: 'SBERT-NLI' },
};

export const words = { zh, en };
export type Words = typeof zh;
