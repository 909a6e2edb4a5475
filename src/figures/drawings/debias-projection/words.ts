const zh = {
  title: '用投影去偏：从藏起来到完全去除',
  alt: '图中有三个平面，横轴是偏见方向 g，纵轴是与话题相关的方向 u。圆点和方点各六个，代表两种刻板印象的词。左图：圆点在右上，方点在左下，探针准确率是 1.00。中图投影掉 g：所有点水平移到纵轴上，大多数圆点仍在上方，大多数方点仍在下方，准确率是 0.83。右图再投影掉 u：所有点落到原点，准确率是 0.50。',
  caption:
    '投影掉 g 之后，沿 g 的偏见为零，但另一个方向仍能区分两组词。INLP 反复寻找方向并投影，直到无法区分。',
  stages: ['原来', '投影掉 g', '再投影掉 u'],
  probe: '探针准确率',
  one: '一种刻板印象的词',
  other: '另一种',
};

const en: typeof zh = {
  title: 'Debiasing by projection: from hidden to removed',
  alt: 'Three planes have the bias direction g as the horizontal axis and a direction u that correlates with topics as the vertical axis. Six round and six square points are words of two stereotypes. Left: the round points are at the upper right and the square ones at the lower left; probe accuracy is 1.00. Middle, with g projected out: all points have moved horizontally onto the vertical axis, most round ones are still above and most square ones below; accuracy is 0.83. Right, with u projected out too: all points are at the origin; accuracy is 0.50.',
  caption:
    'After g is projected out, the bias along g is zero, but another direction still separates the groups. INLP keeps finding such directions and projecting them out until none is left.',
  stages: ['original', 'g projected out', 'u as well'],
  probe: 'probe accuracy',
  one: 'words of one stereotype',
  other: 'of the other',
};

export const words = { zh, en };
export type Words = typeof zh;
