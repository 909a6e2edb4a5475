const cities = { first: ['New', 'Los'], second: ['York', 'Angeles'], mask: '[MASK]' };

const zh = {
  title: 'MLM 的独立假设：两个空分别预测',
  alt: '上方两个 [MASK] 各有自己的分布：第一个是 New 0.50、Los 0.50，第二个是 York 0.50、Angeles 0.50。左边的 2×2 网格是两者的乘积，四格都是 0.25，其中 New Angeles 和 Los York 用橙色标出。右边是真实的联合分布，New York 和 Los Angeles 各 0.50，另外两格是 0。下面两条横条是损失：独立预测 1.386，逐个预测 0.693，差额 ln 2 是互信息。',
  caption:
    '每个空的边缘分布都正确，联合分布却是错的：一半的概率给了不存在的组合。模型再大，也不能消除这个差额。',
  ...cities,
  text: '他住在',
  independent: '分别预测：乘积',
  joint: '真实的联合分布',
  loss: '损失（nat）',
  apart: '独立',
  turn: '逐个预测',
  gap: '差额：互信息 ln 2',
};

const en: typeof zh = {
  title: 'The independence assumption of MLM: each blank is predicted separately',
  alt: 'At the top, two [MASK] tokens have one distribution each: New 0.50 and Los 0.50 for the first, York 0.50 and Angeles 0.50 for the second. The 2×2 grid on the left is their product, 0.25 in all four cells, with New Angeles and Los York marked in orange. On the right is the true joint distribution: New York and Los Angeles at 0.50 each, the other two at 0. Below, two bars show the loss: 1.386 for independent prediction, 0.693 for one after the other. The difference, ln 2, is the mutual information.',
  caption:
    'Each blank has the correct marginal distribution, but the joint distribution is wrong: half of the probability goes to combinations that do not exist. A larger model cannot close this gap.',
  ...cities,
  text: 'he lives in',
  independent: 'separately: product',
  joint: 'true joint',
  loss: 'loss (nats)',
  apart: 'independent',
  turn: 'in turn',
  gap: 'gap: ln 2, mutual information',
};

export const words = { zh, en };
export type Words = typeof zh;
