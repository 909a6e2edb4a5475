import { describe, expect, test } from 'vitest';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { findings, type Rule } from './rule.ts';

const found = (text: string, rules: readonly Rule[]) => findings(text, rules).map(({ words }) => words);

/** One sentence per rule, in the order of the rules, so that every rule is shown to find something. */
const PLANTED_ENGLISH = [
  'The weight on oneself is a valve.',
  'Whoever averages the outputs has to skip them.',
  'The sum stays, whatever the number of heads.',
  'A layer thus adds nothing.',
  'That mends it.',
  'For lack of choice, not for likeness.',
  'The output is too like the value.',
  'This is the rank-one term, whence the bound.',
  'It is not learned. Nor does it move.',
  'Words travel up the trunk.',
  'Each place has its own bill.',
  'The other road is a larger base.',
  'See the account above.',
  'It is similar to the own value.',
  'Inference multiplies by nothing.',
  'It depends on what grows along.',
  'It maps them to equally many vectors.',
  'The formula is one.',
  'The sum for one model',
  'Fourteen figures to work',
  'Undo the clicks and hide the diagonal.',
  'True, and no answer.',
  'The body stays as it is.',
  'LN has Bn statistics, one a token; BN has d.',
  'The input of a layer, a row a token',
  'That makes 4 times a layer.',
  'It favours neighbours of the same colour.',
  'The centre of the cluster.',
  'Labelled data and language modelling.',
  'A normalised vector.',
  'We analysed it.',
  'A grey cell.',
  'An artefact.',
  'It is learnt.',
  'Whilst it runs.',
  'Those are no matrix product.',
];

const PLANTED_CHINESE = [
  '见孪生题。',
  '合头时漏掉转置。',
  '拆头用一个 view。',
  '加一个遮罩。',
  '因果屏蔽使位置 i 看不到后面。',
  '右端用 0 补位。',
  '残差主路上只有加法。',
  '主干的幅度随深度增长。',
  '骨干网络不变。',
  '隐藏格有 2048 个。',
  '最后一个隐层。',
  '层规范化不依赖 batch。',
  '先热身再衰减。',
  '秩塌缩到 1。',
  '词汇表有三万项。',
  '每个词元一行。',
  '暴露偏差从哪里来？',
  '训练用强制教学。',
  '用集束搜索解码。',
  '贪婪解码。',
  '丢弃法只在训练时用。',
  '权重绑定省一半。',
  '在任务上精调。',
  '自然语言推断数据。',
  '推断时没有标签。',
  '互注意力的 query。',
  '自我注意没有顺序。',
  '用梯度累加放大 batch。',
  '没有集外词。',
  '混淆度下降。',
  '小样本学习。',
  '零次学习。',
  '学习速率太大。',
  '专家混合层。',
  '推测解码加速生成。',
  '标签光滑。',
  '是不是只在空行上？',
  '整行被挡得 NaN。',
  '句内关系无处表示。',
  '与同批的别人无关。',
  '层的先后没有消失，只是被填满。',
  '参数照付。',
  '多剩一百倍。',
  '并且选中的是随机的。',
  '有对照实验的是，信号少影响大。',
  '步长与宽度并不起来。',
  '按 n=6 再看一遍。',
  '那行也诚实地说明。',
  '降到线性有四条路。',
  'causal mask 挡住后文。',
  'residual stream 上只有加法。',
  '这就是 exposure bias。',
  'beam search 的候选。',
];

describe.each([
  ['English', ENGLISH, PLANTED_ENGLISH],
  ['Chinese', CHINESE, PLANTED_CHINESE],
])('the rules of %s', (_language, rules, planted) => {
  test.each(rules.map((rule, index) => [String(rule.pattern), rule, planted[index] ?? ''] as const))(
    'find the planted sentence of %s',
    (_pattern, rule, sentence) => {
      expect(findings(sentence, [rule])).not.toEqual([]);
    },
  );
});

test('a finding contains the words and their position', () => {
  expect(findings('A token attends to oneself.', ENGLISH)).toEqual([
    { rule: ENGLISH[0], words: 'oneself', index: 19 },
  ]);
});

test.each([
  'There is no mask, and training is no longer slow; the loss is no larger.',
  'Give each one a token to read. A column times a row is a matrix of rank one.',
  'In the first one a token attends to all others.',
  'The entries grow along with the width and along the diagonal.',
  'The recommendation is to amend the thesis in four colors.',
  'They neither learn nor are they fixed.',
  'Four hours, your tour and the analyses of the realist.',
  'A river bank and a bank account.',
])('plain English passes: %s', (sentence) => {
  expect(found(sentence, ENGLISH)).toEqual([]);
});

test.each([
  '因果掩码（causal mask）挡住后文，主干网络不变。',
  '把两个向量的结合头尾相接，梯度累加起来。',
  '三条路都断了，第三条路径也不通。',
  '补齐到同一长度，规范化丢掉大小写；单隐层的小网络。',
])('plain Chinese passes: %s', (sentence) => {
  expect(found(sentence, CHINESE)).toEqual([]);
});
