const zh = {
  title: '不同层的 FFN：只通过残差流相连',
  alt: '一条竖直的残差流自下而上，穿过三层。每层左侧是注意力，右侧是 FFN，各有自己的权重；每个子层有一条箭头读出、一条箭头写回，层与层之间没有别的连线。下图是两个单元的例子，输入是 (2, 0)：堆叠时，第二个单元读到第一个单元写入的内容，输出 (4, 2)；并排时，两者都读取输入，第二个单元不激活，输出 (2, 2)。',
  caption: '各层的 FFN 权重不同，也不直接相连。上层能读到下层写入残差流的内容，这是堆叠与并排的唯一区别。',
  stream: '残差流 u',
  attention: '注意力',
  read: '读',
  write: '写',
  stacked: '堆叠：第 2 个读 u',
  beside: '并排：都读 x',
};

const en: typeof zh = {
  title: 'The FFNs of different layers interact only through the residual stream',
  alt: 'A vertical residual stream runs upward through three layers. Each layer has attention on the left and an FFN on the right, with its own weights. Every sublayer has one arrow that reads and one that writes, and nothing else connects the layers. The lower part shows two units with the input (2, 0). Stacked, the second unit reads what the first wrote, and the output is (4, 2). Side by side, both read the input, the second is not active, and the output is (2, 2).',
  caption:
    'The FFN of every layer has its own weights, and no FFN is connected directly to another. An upper FFN can read what a lower one wrote to the residual stream; this is the only difference between a stack and a wider layer.',
  stream: 'residual stream u',
  attention: 'attention',
  read: 'reads',
  write: 'writes',
  stacked: 'stacked: 2 reads u',
  beside: 'side by side: reads x',
};

export const words = { zh, en };
export type Words = typeof zh;
