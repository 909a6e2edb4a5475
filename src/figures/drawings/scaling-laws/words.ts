const zh = {
  title: '等算力曲线：更大是否更强',
  alt: '横轴是参数量 N，从 10⁸ 到 10¹² 的对数刻度，纵轴是损失。四条 U 形曲线各是一个算力，从 10²¹ 到 5.88×10²³ FLOPs：算力越大，曲线越低，最低点越靠右。Chinchilla（70B，1.4T token）在 1.937，Gopher（280B，300B token）更大而更差，在 1.993。虚线是数据固定在 300B token 时：一直下降，但到不了 1.941 以下。',
  caption:
    '算力固定时，太大和太小都差；数据固定时，加大只能逼近一个下限。系数是 Hoffmann 等（2022）公布的第三种拟合。',
  loss: '损失（nat/token）',
  fit: 'L = 1.69 + 406.4/N^{0.34} + 410.7/D^{0.28}',
  size: '参数量 N（对数刻度）',
  fixed: 'D = 300B',
  budget: 'C = 6ND（FLOPs）',
};

const en: typeof zh = {
  title: 'Curves of equal compute: is larger stronger?',
  alt: 'The loss against the parameters N from 10⁸ to 10¹², on a logarithmic axis. Four U-shaped curves stand for one compute budget each, from 10²¹ to 5.88×10²³ FLOPs: the larger the budget, the lower the curve and the farther right its lowest point. Chinchilla (70B, 1.4T tokens) is at 1.937; Gopher (280B, 300B tokens), larger and worse, at 1.993. A dashed line keeps the data at 300B tokens: it falls all the way, but not below 1.941.',
  caption:
    'With compute fixed, too large is as bad as too small; with data fixed, size only approaches a floor. The coefficients are those of the third fit published by Hoffmann et al. (2022).',
  loss: 'loss (nats per token)',
  fit: 'L = 1.69 + 406.4/N^{0.34} + 410.7/D^{0.28}',
  size: 'parameters N (logarithmic)',
  fixed: 'D = 300B',
  budget: 'C = 6ND (FLOPs)',
};

export const words = { zh, en };
export type Words = typeof zh;
