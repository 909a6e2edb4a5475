const zh = {
  title: '比较两个模型的向量空间',
  alt: '三个平面，同样四个输入 a、b、c、d 连成菱形。左边是模型 X；中间是 X 转 120° 再放大 1.5 倍；右边是把 X 的横轴拉长一倍。下面的表：与中间相比，逐行余弦是 −0.500，CKA、Procrustes、CCA 都是 1.000；与右边相比，逐行余弦是 1.000，CKA 0.857，Procrustes 0.949，CCA 1.000。',
  caption:
    '坐标系没有意义：只转了一下，逐行余弦就变成 −0.5，其余三种仍是 1；拉伸之后谁变谁不变，取决于它对什么不变。',
  spaces: ['模型 X', '旋转、放大', '横轴 × 2'],
  points: ['a', 'b', 'c', 'd'],
  against: '与 X 相比',
  measures: ['逐行余弦', '线性 CKA', 'Procrustes', 'CCA'],
};

const en: typeof zh = {
  title: 'Comparing the vector spaces of two models',
  alt: 'Three planes with the same four inputs a, b, c, d, joined to a rhombus. Left, model X; in the middle X turned by 120° and enlarged 1.5 times; right, X with its horizontal axis doubled. The table below: against the middle one the row-wise cosine is −0.500, and CKA, Procrustes and CCA are 1.000; against the right one the row-wise cosine is 1.000, CKA 0.857, Procrustes 0.949 and CCA 1.000.',
  caption:
    'Coordinates mean nothing: a mere turn makes the row-wise cosine −0.5 and leaves the other three at 1; which of them notice a stretch depends on what each is invariant to.',
  spaces: ['model X', 'turned, enlarged', 'x axis × 2'],
  points: ['a', 'b', 'c', 'd'],
  against: 'against X',
  measures: ['row-wise cosine', 'linear CKA', 'Procrustes', 'CCA'],
};

export const words = { zh, en };
export type Words = typeof zh;
