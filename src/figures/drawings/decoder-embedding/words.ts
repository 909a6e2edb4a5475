const zh = {
  title: '解码器的嵌入层：右移、查表、同一个 E',
  alt: '自上而下：目标 我 做 了 </s> 右移一位成为输入 <s> 我 做 了，编号 1、3、4、5；四条线从表 E（6×4）的这四行连到 E_w（4×4）的四行，之后乘 √d，加位置编码，dropout，进入解码器各层；各层的输出 O 乘 E^⊤ 得到 logits。左侧一条虚线把三处 E 连起来：查表的 E、输出的 E^⊤ 和编码器嵌入用的 E。',
  caption: '右移发生在查表之前，标签不移；原论文里解码器的输入、输出和编码器的输入用的是同一张表 E。',
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
  alt: "From top to bottom: the target on l'a vu </s>, shifted right, becomes the input <s> on l'a vu with the ids 1, 3, 4, 5; four lines run from these rows of the table E (6×4) to the four rows of E_w (4×4), which is multiplied by √d, gets positional encodings and dropout, and enters the decoder layers; their output O times E^⊤ gives the logits. On the left a dashed line joins the three places of E: the lookup, the output E^⊤ and the embedding of the encoder.",
  caption:
    'The shift comes before the lookup, and the labels are not shifted; in the original paper the input of the decoder, its output and the input of the encoder share one table E.',
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
