const zh = {
  title: '解码器的嵌入层：右移、查表、同一个 E',
  alt: '图从上到下：目标 我 做 了 </s> 右移一位，成为输入 <s> 我 做 了，编号是 1、3、4、5。四条线从表 E（6×4）的这四行连到 E_w（4×4）的四行，之后乘 √d，加位置编码，做 dropout，进入解码器各层。各层的输出 O 乘 E^⊤ 得到 logits。左侧一条虚线把 E 的三处用途连起来：查表的 E、输出的 E^⊤ 和编码器嵌入用的 E。',
  caption: '右移发生在查表之前，标签不右移。原论文里，解码器的输入、解码器的输出和编码器的输入共用一张表 E。',
  label: '目标（标签）',
  input: '右移的输入',
  ids: '编号 w_t',
  start: '<s>',
  target: ['我', '做', '了', '</s>'],
  vocabulary: ['pad', '<s>', '</s>', '我', '做', '了'],
  positions: 'PE',
  layers: '解码器各层',
  logits: 'Z = O E^⊤，n×V',
  source: '源句编号',
  encoder: '编码器',
  same: '同一张表',
};

const en: typeof zh = {
  title: "The decoder's embedding: shift, look up, one table E",
  alt: "From top to bottom: the target “on l'a vu </s>”, shifted right, becomes the input “<s> on l'a vu” with the ids 1, 3, 4, 5. Four lines run from these rows of the table E (6×4) to the four rows of E_w (4×4). E_w is multiplied by √d, positional encodings are added, dropout is applied, and the result enters the decoder layers. Their output O times E^⊤ gives the logits. On the left, a dashed line joins the three uses of E: the lookup, the output E^⊤ and the embedding of the encoder.",
  caption:
    'The shift comes before the lookup, and the labels are not shifted. In the original paper, the decoder input, the decoder output and the encoder input share one table E.',
  label: 'target (labels)',
  input: 'shifted input',
  ids: 'ids w_t',
  start: '<s>',
  target: ['on', "l'a", 'vu', '</s>'],
  vocabulary: ['pad', '<s>', '</s>', 'on', "l'a", 'vu'],
  positions: 'PE',
  layers: 'decoder layers',
  logits: 'Z = O E^⊤  n×V',
  source: 'source ids',
  encoder: 'encoder',
  same: 'one table',
};

export const words = { zh, en };
export type Words = typeof zh;
