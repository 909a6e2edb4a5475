const zh = {
  title: 'ReLU、GELU 与 SiLU',
  alt: '上图是三个激活函数，x 从 −5 到 3。ReLU 是在 0 处相接的两段直线。GELU 和 SiLU 是光滑曲线，在负半轴各有一个浅谷，最低点分别是 x = −0.75 处的 −0.170 和 x = −1.28 处的 −0.278；两侧都贴近 ReLU。下图是导数：ReLU 的导数从 0 跳到 1；GELU 和 SiLU 的导数先略低于 0，再升到 1 以上，然后回到 1。',
  caption:
    'GELU 与 SiLU 在两侧都趋于 ReLU，只在 0 附近不同：负半轴有一个浅谷，所以函数不单调，梯度也不恒为零。',
  value: '激活 f(x)',
  slope: '导数 f′(x)',
};

const en: typeof zh = {
  title: 'ReLU, GELU and SiLU',
  alt: 'The upper chart shows three activation functions for x from −5 to 3. ReLU consists of two straight lines that meet at 0. GELU and SiLU are smooth, with a shallow valley to the left of 0; the lowest points are −0.170 at x = −0.75 and −0.278 at x = −1.28. Both are close to ReLU on both sides. The lower chart shows the derivatives: ReLU jumps from 0 to 1; those of GELU and SiLU are slightly below 0, rise above 1 and return to 1.',
  caption:
    'GELU and SiLU approach ReLU on both sides and differ from it only near 0. The valley makes them non-monotonic, and their gradient for negative x is not always zero.',
  value: 'activation f(x)',
  slope: 'derivative f′(x)',
};

export const words = { zh, en };
export type Words = typeof zh;
