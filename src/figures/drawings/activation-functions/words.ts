const zh = {
  title: 'ReLU、GELU 与 SiLU',
  alt: '上图是三个激活函数，x 从 −5 到 3。ReLU 在 0 处折成两段直线；GELU 和 SiLU 光滑，在负半轴各有一个浅谷，最低点是 x = −0.75 处的 −0.170 和 x = −1.28 处的 −0.278，两侧都贴近 ReLU。下图是导数：ReLU 从 0 跳到 1，GELU 和 SiLU 先略低于 0，再升过 1，然后回到 1。',
  caption: 'GELU 与 SiLU 两侧都趋于 ReLU，只在 0 附近不同：负半轴有浅谷，所以不单调，梯度也不恒为零。',
  value: '激活 f(x)',
  slope: '导数 f′(x)',
};

const en: typeof zh = {
  title: 'ReLU, GELU and SiLU',
  alt: 'Above, three activations for x from −5 to 3. ReLU is two straight lines that meet at 0; GELU and SiLU are smooth, with a shallow valley left of 0, lowest at −0.170 where x = −0.75 and at −0.278 where x = −1.28, and come close to ReLU on both sides. Below, the derivatives: ReLU jumps from 0 to 1; those of GELU and SiLU are slightly below 0, rise above 1 and come back to 1.',
  caption:
    'GELU and SiLU approach ReLU on both sides and differ near 0: the valley makes them non-monotonic, and the gradient left of 0 is not always zero.',
  value: 'activation f(x)',
  slope: 'derivative f′(x)',
};

export const words = { zh, en };
export type Words = typeof zh;
