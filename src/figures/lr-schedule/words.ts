const zh = {
  title: '原论文的学习率曲线',
  alt: '学习率随步数的曲线，d = 512，w = 4000：前 4000 步从 0 直线上升到峰值 6.9877×10⁻⁴，之后按步数的 −0.5 次方下降，到 16000 步是峰值的一半。',
  caption: '学习率先线性升到 1/√(d·w)，再按步数的平方根倒数下降；峰值在 warm-up 结束的那一步。',
  rate: '学习率（×10^{−4}）',
  step: '步数 s',
  peak: '峰值',
  half: ['步数 4 倍，', '学习率减半'],
  rise: ['warm-up', '∝ s'],
  fall: '∝ s^{−0.5}',
};

const en: typeof zh = {
  title: 'The learning-rate schedule of the 2017 paper',
  alt: 'The learning rate against the step at d = 512 and w = 4000: over the first 4000 steps it rises in a straight line from 0 to its peak of 6.9877×10⁻⁴, then it falls as the step to the power of −0.5; at step 16000 it is half of the peak.',
  caption:
    'The rate rises linearly to 1/√(d·w) and then falls with the inverse square root of the step; the peak is the step at which the warm-up ends.',
  rate: 'learning rate (×10^{−4})',
  step: 'step s',
  peak: 'peak',
  half: ['four times the steps,', 'half the rate'],
  rise: ['warm-up', '∝ s'],
  fall: '∝ s^{−0.5}',
};

export const words = { zh, en };
export type Words = typeof zh;
