const zh = {
  title: '标签平滑：目标、损失与梯度',
  alt: '上图是 V = 10、ε = 0.1 的目标：正确的词 0.91，其余九个各 0.01，one-hot 的 1 用虚线画出。中图是损失随 logit 差的曲线：不平滑时一路降向 0，平滑后在差为 4.51 处最低，0.5003，之后回升。下图是正确词的梯度 p − q：不平滑时恒为负，平滑后在 4.51 处过零，变为正。',
  caption: '平滑之后，损失的下限不是 0，最优的 logit 差有限：过了它，梯度 p − q 变号，把 logit 往回拉。',
  target: '目标 q（V = 10，ε = 0.1）',
  right: '正确的词',
  loss: '损失（nat）',
  gradient: '梯度 p − q（正确的词）',
  gap: '正确词比其余词高出的 logit',
  plain: 'one-hot',
  smooth: '平滑',
};

const en: typeof zh = {
  title: 'Label smoothing: target, loss and gradient',
  alt: 'Above, the target with V = 10 and ε = 0.1: 0.91 for the right word and 0.01 for each of the nine others; the 1 of the one-hot target is dashed. In the middle, the loss against the logit gap: without smoothing it falls towards 0, with smoothing it is lowest, 0.5003, at a gap of 4.51 and rises again. Below, the gradient p − q of the right word: always negative without smoothing; with it, it crosses zero at 4.51.',
  caption:
    'With smoothing the floor of the loss is not 0 and the best logit gap is finite: beyond it the gradient p − q changes its sign and pulls the logit back.',
  target: 'target q (V = 10, ε = 0.1)',
  right: 'right word',
  loss: 'loss (nats)',
  gradient: 'gradient p − q of the right word',
  gap: 'logit of the right word above the others',
  plain: 'one-hot',
  smooth: 'smoothed',
};

export const words = { zh, en };
export type Words = typeof zh;
