const zh = {
  title: '等算力曲线：模型越大越好吗',
  alt: '横轴是参数量 N，从 10⁸ 到 10¹²，对数刻度；纵轴是损失。四条 U 形曲线各对应一个算力预算，从 10²¹ 到 5.88×10²³ FLOPs：算力越大，曲线越低，最低点越靠右。Chinchilla（70B，1.4T token）在 1.937；Gopher（280B，300B token）更大但更差，在 1.993。虚线把数据固定在 300B token：损失一直下降，但不会低于 1.941。',
  caption:
    '算力固定时，模型太大和太小都不好。数据固定时，增大模型只能逼近一个下限。系数是 Hoffmann 等（2022）公布的第三种拟合。',
  loss: '损失（nat/token）',
  fit: 'L = 1.69 + 406.4/N^{0.34} + 410.7/D^{0.28}',
  size: '参数量 N（对数刻度）',
  fixed: 'D = 300B',
  budget: 'C = 6ND（FLOPs）',
};

const en: typeof zh = {
  title: 'Curves of equal compute: is a larger model better?',
  alt: 'The chart shows the loss against the number of parameters N, from 10⁸ to 10¹² on a logarithmic axis. Each of four U-shaped curves stands for one compute budget, from 10²¹ to 5.88×10²³ FLOPs: the larger the budget, the lower the curve and the farther right its lowest point. Chinchilla (70B, 1.4T tokens) is at 1.937; Gopher (280B, 300B tokens) is larger and worse, at 1.993. A dashed line keeps the data at 300B tokens: the loss keeps falling, but not below 1.941.',
  caption:
    'With fixed compute, a model can be too large as well as too small. With fixed data, a larger model only approaches a lower bound. The coefficients are those of the third fit published by Hoffmann et al. (2022).',
  loss: 'loss (nats per token)',
  fit: 'L = 1.69 + 406.4/N^{0.34} + 410.7/D^{0.28}',
  size: 'parameters N (logarithmic)',
  fixed: 'D = 300B',
  budget: 'C = 6ND (FLOPs)',
};

export const words = { zh, en };
export type Words = typeof zh;
