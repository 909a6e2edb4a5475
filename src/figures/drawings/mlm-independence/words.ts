const cities = { first: ['New', 'Los'], second: ['York', 'Angeles'], mask: '[MASK]' };

const zh = {
  title: 'MLM 的独立假设：两个空各填各的',
  alt: '上方两个 [MASK] 各有自己的分布：第一个 New 0.50、Los 0.50，第二个 York 0.50、Angeles 0.50。左边的 2×2 网格是两者的乘积，四格都是 0.25，其中 New Angeles 和 Los York 用橙色标出；右边是真实的联合分布，New York 和 Los Angeles 各 0.50，另两格为 0。下面两条横杠是损失：独立 1.386，逐个预测 0.693，差额 ln 2 是互信息。',
  caption: '每个空的边缘分布都对，联合却错了：一半的概率给了不存在的组合，这个差额再大的模型也降不下去。',
  ...cities,
  text: '他住在',
  independent: '各猜各的：乘积',
  joint: '真实的联合',
  loss: '损失（nat）',
  apart: '独立',
  turn: '逐个预测',
  gap: '差额：互信息 ln 2',
};

const en: typeof zh = {
  title: 'The independence of MLM: each blank on its own',
  alt: 'At the top two [MASK] with a distribution each: New 0.50 and Los 0.50 for the first, York 0.50 and Angeles 0.50 for the second. The 2×2 grid on the left is their product, 0.25 in all four cells, with New Angeles and Los York marked in orange; on the right the true joint distribution, New York and Los Angeles at 0.50 each, the other two at 0. Below, two bars of loss: independent 1.386, one after the other 0.693; the difference, ln 2, is the mutual information.',
  caption:
    'Each blank has the right marginal and the pair is wrong: half of the probability goes to combinations that do not exist, a gap that no larger model closes.',
  ...cities,
  text: 'he lives in',
  independent: 'apart: the product',
  joint: 'true joint',
  loss: 'loss (nats)',
  apart: 'independent',
  turn: 'in turn',
  gap: 'gap: ln 2, mutual information',
};

export const words = { zh, en };
export type Words = typeof zh;
