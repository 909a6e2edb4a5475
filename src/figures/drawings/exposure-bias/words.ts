const zh = {
  title: '(1−e)^T 与能够恢复的情形',
  alt: '横轴是步数，从 0 到 100；纵轴是仍在轨道上的概率，每步偏离的概率 e = 0.01。不能恢复（r = 0）时，曲线是 (1−e)^t，到 100 步降到 0.366，期望有 37.24 步偏离。每步以 r = 0.2 的概率恢复时，曲线降到 0.952 就不再下降，期望有 4.58 步偏离。在真实前缀上，每一步都是 0.99，共错 1 步。',
  caption: '(1−e)^T 假设一旦出错就永远无法恢复。只要能恢复，偏离的概率就趋于 e/(e+r)，不会一直增大到 1。',
  chance: '在轨道上的概率 1 − b_t',
  step: '步数 t，e = 0.01',
  never: ['不能恢复，r = 0：', '(1−e)^t'],
  often: '能恢复，r = 0.2：',
  truth: '真实前缀：1 − e',
  steps: ['偏离', '步'],
};

const en: typeof zh = {
  title: '(1−e)^T, and the case with recovery',
  alt: 'The chart shows the probability of still being on track against the step, from 0 to 100, where each step leaves the track with probability e = 0.01. Without recovery (r = 0) the curve is (1−e)^t and falls to 0.366 at step 100, with 37.24 expected steps off track. With a recovery probability of r = 0.2 per step it falls to 0.952 and no further, with 4.58 steps off track. With true prefixes it is 0.99 at every step, with 1 wrong step in total.',
  caption:
    '(1−e)^T assumes that the model never recovers from an error. With recovery, the probability of being off track levels off at e/(e+r) instead of growing towards 1.',
  chance: 'probability of being on track, 1 − b_t',
  step: 'step t, e = 0.01',
  never: ['no recovery, r = 0:', '(1−e)^t'],
  often: 'recovery, r = 0.2: ',
  truth: 'true prefix: 1 − e',
  steps: ['off', 'steps'],
};

export const words = { zh, en };
export type Words = typeof zh;
