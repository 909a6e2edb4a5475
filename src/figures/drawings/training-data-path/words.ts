const ids = { inputIds: [1, 3, 4, 5], labelIds: [3, 4, 5, 2] };

const zh = {
  title: '训练一步：数据向前，梯度回到同一张表',
  alt: '右列自上而下是前向：目标 我 做 了 </s>，右移成输入编号 1、3、4、5，查表、乘 √d、加位置、dropout 得到 X，过解码器各层得到 O，与 E^⊤ 相乘得到 Z，与标签 3、4、5、2 算损失。左上是表 E，两条线把它连到查表和输出。橙色的线是梯度：从损失沿右侧向上回到查表，落在输入端的 8 行里的 4 行；从输出端落在全部 8 行；两份相加，由 Adam 更新 E。',
  caption: '输入端的梯度只落在出现过的行，共享的输出端落在每一行；两份相加，一起更新同一张表。',
  ...ids,
  text: '目标：我 做 了 </s>',
  input: ['补齐、右移，输入编号', '1  3  4  5'],
  look: ['查表，× √d，', '+ PE，dropout'],
  layers: ['解码器各层，', 'causal mask'],
  logits: 'Z = O E^⊤',
  loss: ['损失 ℓ', '标签 3  4  5  2'],
  word: '“我”：编号 3',
  table: '表 E',
  inside: '输入端',
  outside: '输出端',
  adam: ['相加，Adam', '更新 E'],
  gradient: '梯度',
};

const en: typeof zh = {
  title: 'A step of training: data forward, gradient back to one table',
  alt: "The right column, from top to bottom, is the forward pass: the target on l'a vu </s>, shifted right into the input ids 1, 3, 4, 5; lookup, ×√d, positions and dropout give X, the decoder layers O, the product with E^⊤ gives Z, and the labels 3, 4, 5, 2 the loss. Upper left is the table E, joined to the lookup and to the output. Orange lines are gradients: from the loss up the right side to the lookup, reaching 4 of 8 rows from the input side, and all 8 rows from the output side; their sum is what Adam updates E with.",
  caption:
    'From the input side the gradient reaches only rows that occurred, from the tied output every row; the two are added and move the same table.',
  ...ids,
  text: "target: on l'a vu </s>",
  input: ['pad, shift: input ids', '1  3  4  5'],
  look: ['look up, × √d,', '+ PE, dropout'],
  layers: ['decoder layers,', 'causal mask'],
  logits: 'Z = O E^⊤',
  loss: ['loss ℓ', 'labels 3  4  5  2'],
  word: '"on" has id 3',
  table: 'table E',
  inside: 'input side',
  outside: 'output side',
  adam: ['sum; Adam', 'updates E'],
  gradient: 'gradient',
};

export const words = { zh, en };
export type Words = typeof zh;
