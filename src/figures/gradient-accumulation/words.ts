const zh = {
  title: '梯度累积：缓冲区先加，最后更新一次',
  alt: '一条时间线：zero_grad 之后缓冲区 G 是空的；第一个微批有 2 个 token，backward 之后 G 里是它的梯度；第二个微批有 8 个 token，backward 把它的梯度加上去；随后 step 一次，再清零。下图比较两种平均：各微批先平均再平均得 0.625，短微批的 token 各占 1/4，长微批的各占 1/16；损失之和除以 10 个 token 得 0.4，每个 token 各占 1/10。',
  caption:
    'backward 只累加，step 之后才清零；微批长短不一时，要除以这一步的总 token 数，而不是对各微批的均值再平均。',
  zero: '清零：G = None',
  first: '微批 1：2 个 token',
  second: '微批 2：8 个 token',
  step: 'step()，一次',
  buffer: '缓冲区 G',
  empty: 'None',
  shares: '每个 token 在损失里的份额',
  means: '均值的均值：',
  tokens: '按 token 平均：',
};

const en: typeof zh = {
  title: 'Gradient accumulation: the buffer adds up, then one step',
  alt: "A timeline: after zero_grad the buffer G is empty; the first micro-batch has 2 tokens, and after backward G holds its gradient; the second has 8 tokens, and backward adds its gradient; then one step, and G is cleared again. Below, two averages: the mean of the micro-batches' means is 0.625, with a share of 1/4 for each token of the short one and 1/16 for each of the long one; the sum of losses over 10 tokens is 0.4, with 1/10 each.",
  caption:
    'backward only adds, and the buffer is cleared after the step; where micro-batches differ in length, divide by all tokens of the step instead of averaging the means.',
  zero: 'clear: G = None',
  first: 'micro-batch 1: 2 tokens',
  second: 'micro-batch 2: 8 tokens',
  step: 'step(), once',
  buffer: 'buffer G',
  empty: 'None',
  shares: 'share of each token in the loss',
  means: 'mean of means: ',
  tokens: 'mean of tokens: ',
};

export const words = { zh, en };
export type Words = typeof zh;
