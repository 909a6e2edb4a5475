const zh = {
  title: '比较两个模型的向量空间',
  alt: '图中有三个平面，同样的四个输入 a、b、c、d 连成菱形。左边是模型 X；中间把 X 旋转 120°，再放大 1.5 倍；右边把 X 的横轴拉长一倍。下面的表格：与中间相比，逐行余弦是 −0.500，CKA、Procrustes、CCA 都是 1.000；与右边相比，逐行余弦是 1.000，CKA 是 0.857，Procrustes 是 0.949，CCA 是 1.000。',
  caption:
    '坐标系本身没有意义：只做旋转，逐行余弦就变成 −0.5，其余三种仍是 1。拉伸之后哪些度量改变，取决于它们对什么变换不变。',
  spaces: ['模型 X', '旋转、放大', '横轴 × 2'],
  points: ['a', 'b', 'c', 'd'],
  against: '与 X 相比',
  measures: ['逐行余弦', '线性 CKA', 'Procrustes', 'CCA'],
};

const en: typeof zh = {
  title: 'Comparing the vector spaces of two models',
  alt: 'Three planes show the same four inputs a, b, c, d, joined to a rhombus. On the left is model X; in the middle X is rotated by 120° and enlarged 1.5 times; on the right the horizontal axis of X is doubled. The table below: compared with the middle plane, the row-wise cosine is −0.500, and CKA, Procrustes and CCA are 1.000; compared with the right plane, the row-wise cosine is 1.000, CKA 0.857, Procrustes 0.949 and CCA 1.000.',
  caption:
    'The coordinate axes have no meaning: a rotation alone makes the row-wise cosine −0.5 and leaves the other three at 1. Which of them change under a stretch depends on what each is invariant to.',
  spaces: ['model X', 'rotated, enlarged', 'x axis × 2'],
  points: ['a', 'b', 'c', 'd'],
  against: 'compared with X',
  measures: ['row-wise cosine', 'linear CKA', 'Procrustes', 'CCA'],
};

export const words = { zh, en };
export type Words = typeof zh;
