const zh = {
  title: 'post-LN 与 pre-LN',
  alt: '两列自下而上各画一层的两个子层。左列 post-LN：子层的输出与残差相加之后，主干上还有一个 LN，恒等通路每一步都被 LN 打断。右列 pre-LN：LN 在支路上、子层之前，主干是一条从输入直达顶部的直线，只在最后一层之后有一个最终 LN。',
  caption: '只有 pre-LN 的残差主干是不被打断的恒等通路；post-LN 的梯度每一步都要乘一个 LN 的 Jacobian。',
  attention: '自注意力',
  feedForward: '前馈网络',
  interrupted: ['每个子层后都有 LN', '打断恒等通路'],
  straight: ['恒等通路', '不被打断'],
  last: ['最后一层', '之后'],
  finalNorm: '最终 LN',
};

const en: typeof zh = {
  title: 'Post-LN and pre-LN',
  alt: 'Two columns, each with the two sublayers of one layer, read upwards. Left, post-LN: after the sublayer is added to the residual, an LN stands on the trunk, so that each step interrupts the identity path. Right, pre-LN: the LN stands on the branch before the sublayer, the trunk runs straight from the input to the top, with one final LN after the last layer.',
  caption:
    'Only in pre-LN is the residual trunk an unbroken identity path; in post-LN the gradient is multiplied by an LN Jacobian at every step.',
  attention: 'self-attention',
  feedForward: 'feed-forward',
  interrupted: ['an LN after every', 'sublayer breaks it'],
  straight: ['unbroken', 'identity path'],
  last: ['after the', 'last layer'],
  finalNorm: 'final LN',
};

export const words = { zh, en };
export type Words = typeof zh;
