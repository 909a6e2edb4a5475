const zh = {
  title: '去偏的投影：藏起来与去干净',
  alt: '三个平面，横轴是偏见方向 g，纵轴是随话题带来的方向 u，圆点和方点各六个，代表两种刻板印象的词。左图：圆点在右上，方点在左下，探针准确率 1.00。中图投影掉 g：所有点水平移到纵轴上，圆点大多仍在上，方点大多仍在下，准确率 0.83。右图再投影掉 u：所有点落到原点，准确率 0.50。',
  caption: '投影掉 g 之后沿 g 的偏见归零，另一个方向仍能把两组分开；INLP 反复找方向再投影，直到分不开。',
  stages: ['原来', '投影掉 g', '再投影掉 u'],
  probe: '探针准确率',
  one: '一种刻板印象的词',
  other: '另一种',
};

const en: typeof zh = {
  title: 'Debiasing by projection: hidden, then gone',
  alt: 'Three planes; the horizontal axis is the direction of bias g, the vertical one a direction u that comes with topics; six round and six square points are words of two stereotypes. Left: round points upper right, square ones lower left, probe accuracy 1.00. Middle, g projected out: all points have moved level onto the vertical axis, most round ones still above, most square ones below, accuracy 0.83. Right, u projected out too: all points at the origin, accuracy 0.50.',
  caption:
    'With g projected out the bias along g is zero, and another direction still tells the groups apart; INLP goes on finding directions and projecting until none does.',
  stages: ['original', 'g projected out', 'u as well'],
  probe: 'probe accuracy',
  one: 'words of one stereotype',
  other: 'of the other',
};

export const words = { zh, en };
export type Words = typeof zh;
