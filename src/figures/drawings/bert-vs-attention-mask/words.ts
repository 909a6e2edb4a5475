const zh = {
  title: '替换输入与屏蔽分数',
  alt: '左右两图都有三个 token，中间的“爱”要被预测。左图 BERT 把输入换成 [MASK]，残差通路上只有 [MASK]，输出只能靠左右两个 token。右图只屏蔽中间这一列的分数，“爱”仍经残差通路和自己的 query 到达输出，答案泄漏。下方条形：被选中的 15% 里，80% 换成 [MASK]，10% 换成随机 token，10% 不变。',
  caption: '屏蔽分数只挡住别的位置读它，挡不住残差和 query：要预测的词必须在输入处就换掉。',
  replace: '替换输入（BERT）',
  hide: '只屏蔽分数',
  tokens: ['我', '爱', '猫'],
  attention: '自注意力',
  good: ['预测“爱”：', '只能靠上下文'],
  bad: ['预测“爱”：', '直接抄自己'],
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
  title: 'Replacing the input and hiding scores',
  alt: 'Two pictures of three tokens, the middle one, love, to be predicted. Left, BERT replaces it by [MASK] at the input; the residual path carries only [MASK], and the output must come from its neighbours. Right, only the scores of the middle column are hidden: love still reaches the output by the residual path and by its own query, and the answer leaks. Bars below: of the 15% selected, 80% become [MASK], 10% a random token, 10% stay.',
  caption:
    'Hiding scores keeps other positions from reading a token, but not its own residual and query: what is to be predicted must be replaced at the input.',
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
