const zh = {
  title: '零样本分类：把标签写成句子',
  alt: '上方是文本“他在加时赛踢进制胜球”。三个标签体育、财经、天气各填进模板“这段文字谈的是……”，成为三个假设。文本和每个假设一起送进同一个 NLI 模型，共三次，各得到一个蕴含的 logit：2.1、0.3、−1.0。在标签之间做 softmax，得到 0.826、0.137、0.037。最下面的虚线框是新标签“医疗”：只需要再写一句假设，不用训练。',
  caption: '标签从输出层的一行权重变成输入里的一句话，所以没见过的标签也能打分。代价是每个标签要做一次前向。',
  premise: ['前提：他在加时赛踢进制胜球'],
  template: ['假设 t_y：', '这段文字谈的是……'],
  labels: ['体育', '财经', '天气'],
  model: ['同一个', 'NLI 模型', '（每个标签', '一次）'],
  logit: 's：蕴含',
  share: 'softmax',
  fresh: '医疗',
  cost: '新标签：加一句，不训练',
};

const en: typeof zh = {
  title: 'Zero-shot classification: write the label as a sentence',
  alt: 'At the top is the text “he scored the winner in extra time”. Three labels, sports, finance and weather, are put into the template “this text is about …” and give three hypotheses. The text goes into one NLI model with each of them, three times, and each pass gives an entailment logit: 2.1, 0.3, −1.0. A softmax over the labels gives 0.826, 0.137, 0.037. The last row, with a dashed outline, is a new label, medicine: it takes one more sentence and no training.',
  caption:
    'The label moves from a row of output weights into the input, so labels that were never seen can be scored. In return, each label takes one forward pass.',
  premise: ['premise: he scored the winner in extra time'],
  template: ['hypothesis t_y:', 'this text is about …'],
  labels: ['sports', 'finance', 'weather'],
  model: ['one NLI', 'model', '(1 pass', 'per label)'],
  logit: 's: entails',
  share: 'softmax',
  fresh: 'medicine',
  cost: 'new label: a sentence, no training',
};

export const words = { zh, en };
export type Words = typeof zh;
