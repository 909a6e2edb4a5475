const zh = {
  title: '混合专家：存八个，每个 token 用两个',
  alt: '两个 token 各经过路由器，从八个专家里各选两个：token A 走专家 2 和 5，token B 走专家 5 和 8，其余的线不连。选中的两个专家的输出按权重相加。下图是权重个数，d = 512、d_ff = 2048：普通 FFN 存 2097152、用 2097152；8 选 2 的混合专家存 16781312、用 4198400；总量与普通 FFN 相同的细专家存约 1 倍、用约 1/4。',
  caption: '每个 token 只走两条路，八个专家却都要存着：参数没有减少，少的是每个参数分到的计算。',
  router: '路由器：softmax，取前 2',
  token: 'token',
  sum: 'y = g_i E_i(x) + g_j E_j(x)，只有选中的两项',
  weights: '权重个数（d = 512，d_{ff} = 2048）',
  stored: '存',
  used: '每个 token 用',
  rows: ['一个 FFN', '8 选 2', '8 选 2，窄'],
};

const en: typeof zh = {
  title: 'Mixture of experts: store eight, use two for each token',
  alt: 'Two tokens pass a router, which picks two of eight experts for each: token A takes experts 2 and 5, token B 5 and 8; no line goes to the others. The outputs of the two chosen are added with their weights. Below, the number of weights at d = 512 and d_ff = 2048: one FFN stores 2097152 and uses 2097152; two of eight experts store 16781312 and use 4198400; narrow experts of the same total store about as much as one FFN and use about a quarter.',
  caption:
    'Each token takes two paths, yet all eight experts must be stored: there are not fewer parameters, only less computation for each of them.',
  router: 'router: softmax, top 2',
  token: 'token',
  sum: 'y = g_i E_i(x) + g_j E_j(x): the two chosen only',
  weights: 'weights (d = 512, d_{ff} = 2048)',
  stored: 'stored',
  used: 'used per token',
  rows: ['one FFN', '2 of 8', '2 of 8, narrow'],
};

export const words = { zh, en };
export type Words = typeof zh;
