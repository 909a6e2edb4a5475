const zh = {
  title: '替换输入与屏蔽分数',
  alt: '左右两图都有三个 token，要预测中间的“爱”。左图中，BERT 在输入处把它换成 [MASK]，残差通路上只有 [MASK]，输出只能依靠左右两个 token。右图只屏蔽中间这一列的分数，“爱”仍然经过残差通路和自己的 query 到达输出，于是答案泄漏。下方的条形图：选中的 15% 里，80% 换成 [MASK]，10% 换成随机 token，10% 不变。',
  caption:
    '屏蔽分数只能阻止其他位置读取这个 token，不能阻止它自己的残差和 query。所以要预测的词必须在输入处替换。',
  replace: '替换输入（BERT）',
  hide: '只屏蔽分数',
  tokens: ['我', '爱', '猫'],
  attention: '自注意力',
  good: ['预测“爱”：', '只能靠上下文'],
  bad: ['预测“爱”：', '照抄自己'],
  clean: ['残差里是', '[MASK]'],
  residual: ['① 残差里', '就是“爱”'],
  query: '② Q',
  hidden: 'K ✗',
  selected: '选中 15% 的 token 来预测，其中：',
  mask: '换成 [MASK]',
  random: '换成随机 token',
  same: '不变',
  ofAll: '占全部 …%',
};

const en: typeof zh = {
  title: 'Replacing the input versus hiding scores',
  alt: 'Both pictures show three tokens, and the middle one, “love”, is to be predicted. On the left, BERT replaces it with [MASK] at the input. The residual path carries only [MASK], so the output must come from the tokens on both sides. On the right, only the scores of the middle column are hidden: “love” still reaches the output through the residual path and through its own query, and the answer leaks. The bars below: of the 15% selected tokens, 80% become [MASK], 10% a random token, and 10% stay unchanged.',
  caption:
    'Hiding the scores keeps other positions from reading a token, but it does not block the residual path or the query of the token itself. A token that is to be predicted must be replaced at the input.',
  replace: 'Replace the input (BERT)',
  hide: 'Hide scores only',
  tokens: ['I', 'love', 'cats'],
  attention: 'self-attention',
  good: ['predict “love”', 'from the context'],
  bad: ['predict “love”', 'by copying itself'],
  clean: ['residual:', '[MASK]'],
  residual: ['① residual:', 'love'],
  query: '② Q',
  hidden: 'K ✗',
  selected: '15% of the tokens are selected; of these',
  mask: '[MASK]',
  random: 'a random token',
  same: 'unchanged',
  ofAll: '…% of all',
};

export const words = { zh, en };
export type Words = typeof zh;
