const zh = {
  title: '混合专家：存八个，每个 token 使用两个',
  alt: '两个 token 各经过路由器，从八个专家里各选两个：token A 选专家 2 和 5，token B 选专家 5 和 8，其余专家没有连线。选中的两个专家的输出按权重相加。下图是权重个数，d = 512、d_ff = 2048：普通 FFN 存 2097152 个，使用 2097152 个；8 选 2 的混合专家存 16781312 个，使用 4198400 个；总量与普通 FFN 相同的窄专家，存约 1 倍，使用约 1/4。',
  caption: '每个 token 只经过两个专家，但八个专家都要存储。参数没有减少，减少的是每个参数分到的计算量。',
  router: '路由器：softmax，取前 2',
  token: 'token',
  sum: 'y = g_i E_i(x) + g_j E_j(x)，只有选中的两项',
  weights: '权重个数（d = 512，d_{ff} = 2048）',
  stored: '存',
  used: '每个 token 用',
  rows: ['一个 FFN', '8 选 2', '8 选 2，窄'],
};

const en: typeof zh = {
  title: 'Mixture of experts: store eight, use two per token',
  alt: 'Two tokens each pass through a router that picks two of eight experts: token A uses experts 2 and 5, token B uses 5 and 8, and no line goes to the others. The outputs of the two chosen experts are added with their weights. The lower part shows the number of weights for d = 512 and d_ff = 2048. One FFN stores 2097152 and uses 2097152. Two of eight experts store 16781312 and use 4198400. Narrow experts with the same total as one FFN store about as much and use about a quarter.',
  caption:
    'Each token uses two experts, but all eight must be stored. The number of parameters does not fall; only the computation per parameter does.',
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
