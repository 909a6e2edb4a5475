const zh = {
  title: '对话的一轮：先判离题，再生成',
  alt: '上图从上到下：用户的这一句和历史，补全成完整的问句，编码成向量 h；离题分 s 是到最近话题的距离的平方。由 s 分成三支：正常时检索资料，由语言模型回答；不确定时追问一句；离题时说明做不到，并引回话题。下图是平面上的两个话题，各有一个阈值为 5.99 的圆。两个点的横坐标相同，圆内的点和上方远处的点置信度都是 0.993，而 s 是 2.5 和 18.25，只有后者超过阈值。',
  caption:
    '离题判定在生成之前，看的是到最近话题的距离。置信度只比较话题之间的差别，离所有话题都远时，它看不出来。',
  input: '用户这一句 + 历史',
  rewrite: '补全成完整问句',
  encode: '编码器：句向量 h',
  score: 's = min_c D_c(h)',
  reply: ['正常：检索 +', '语言模型，回答'],
  clarify: ['拿不准：', '追问一句'],
  refuse: ['离题：说明', '做不到，引回'],
  space: '句向量空间：两个话题',
  topics: ['话题 1', '话题 2'],
  threshold: '圆：s = τ =',
  line: '同一条竖线上，置信度相同',
};

const en: typeof zh = {
  title: 'One turn of a dialogue: decide, then generate',
  alt: "The upper part, from top to bottom: the user's sentence and the history are completed to a full question and encoded as a vector h. Its off-topic score s is the squared distance to the nearest topic. Depending on s there are three branches: in scope, the system retrieves passages and a language model replies; if unclear, it asks one clarifying question; off topic, it says what it cannot do and leads back. The lower part is a plane with two topics and a circle of threshold 5.99 around each. Two points lie one above the other. Both the point inside a circle and the point far above have a confidence of 0.993, but s is 2.5 and 18.25, and only the latter exceeds the threshold.",
  caption:
    'The off-topic gate comes before generation and uses the distance to the nearest topic. Confidence only compares topics with each other, so it cannot tell that a question is far from all of them.',
  input: 'sentence + history',
  rewrite: 'completed question',
  encode: 'encoder: vector h',
  score: 's = min_c D_c(h)',
  reply: ['in scope: retrieve,', 'model replies'],
  clarify: ['unclear: ask', 'a question'],
  refuse: ['off topic: say so,', 'lead back'],
  space: 'sentence vectors: two topics',
  topics: ['topic 1', 'topic 2'],
  threshold: 'circles: s = τ =',
  line: 'equal confidence along the line',
};

export const words = { zh, en };
export type Words = typeof zh;
