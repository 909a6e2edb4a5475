const zh = {
  title: 'post-LN 与 pre-LN',
  alt: '两列自下而上各画一层的两个子层。左列是 post-LN：子层的输出与残差相加之后，残差流上还有一个 LN，恒等通路在每一步都被 LN 打断。右列是 pre-LN：LN 在支路上、子层之前，残差流是一条从输入直达顶部的直线，只在最后一层之后有一个最终的 LN。',
  caption: '在 pre-LN 中，残差流是不被打断的恒等通路。在 post-LN 中，梯度每一步都要乘一个 LN 的 Jacobian。',
  attention: '自注意力',
  feedForward: '前馈网络',
  interrupted: ['每个子层后都有 LN', '打断恒等通路'],
  straight: ['恒等通路', '不被打断'],
  last: ['最后一层', '之后'],
  finalNorm: '最终 LN',
};

const en: typeof zh = {
  title: 'Post-LN and pre-LN',
  alt: 'Two columns, read upward, show the two sublayers of one layer. On the left, post-LN: after the sublayer output is added to the residual, the residual stream passes through an LN, so every step interrupts the identity path. On the right, pre-LN: the LN is on the branch before the sublayer, and the residual stream runs straight from the input to the top, with one final LN after the last layer.',
  caption:
    'In pre-LN the residual stream is an unbroken identity path. In post-LN the gradient is multiplied by the Jacobian of an LN at every step.',
  attention: 'self-attention',
  feedForward: 'feed-forward',
  interrupted: ['an LN after every', 'sublayer breaks it'],
  straight: ['unbroken', 'identity path'],
  last: ['after the', 'last layer'],
  finalNorm: 'final LN',
};

export const words = { zh, en };
export type Words = typeof zh;
