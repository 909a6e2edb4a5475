const zh = {
  title: '不同层的 FFN：只通过残差流相连',
  alt: '一条竖直的残差流自下而上，穿过三层。每层左侧是注意力，右侧是一个 FFN，各有自己的权重；每个子层一条箭头读出、一条箭头写回，层与层之间没有别的线。下图是两个单元的例子，输入 (2, 0)：叠起来时第二个单元读到第一个写入的内容，输出 (4, 2)；并排时两者都读输入，第二个不激活，输出 (2, 2)。',
  caption: '各层的 FFN 权重互不相同，也不直接相连：上层能读到下层写入残差流的内容，这是叠与并排的唯一差别。',
  stream: '残差流 u',
  attention: '注意力',
  read: '读',
  write: '写',
  stacked: '叠：第 2 个读 u',
  beside: '并排：都读 x',
};

const en: typeof zh = {
  title: 'The FFNs of different layers meet in the residual stream alone',
  alt: 'An upright residual stream runs through three layers. Each layer has attention on the left and an FFN on the right, with weights of its own; every sublayer has one arrow that reads and one that writes, and no other line joins the layers. Below, two units on the input (2, 0): stacked, the second reads what the first wrote and the output is (4, 2); side by side both read the input, the second stays silent and the output is (2, 2).',
  caption:
    'Every layer has an FFN with its own weights and none is wired to another: an upper one can read what a lower one wrote, and that alone sets a stack apart from a wider layer.',
  stream: 'residual stream u',
  attention: 'attention',
  read: 'reads',
  write: 'writes',
  stacked: 'stacked: 2 reads u',
  beside: 'side by side: reads x',
};

export const words = { zh, en };
export type Words = typeof zh;
