const ids = { inputIds: [1, 3, 4, 5], labelIds: [3, 4, 5, 2] };

const zh = {
  title: '训练的一步：数据向前，梯度回到同一张表',
  alt: '右列从上到下是前向：目标 我 做 了 </s>，右移成输入编号 1、3、4、5；查表、乘 √d、加位置编码、dropout 得到 X；经过解码器各层得到 O；与 E^⊤ 相乘得到 Z；与标签 3、4、5、2 计算损失。左上是表 E，两条线把它连到查表和输出。橙色的线是梯度：从损失沿右侧向上回到查表，输入端的梯度落在 8 行里的 4 行，输出端的梯度落在全部 8 行；两份相加，由 Adam 更新 E。',
  caption: '输入端的梯度只落在出现过的行，共享的输出端的梯度落在每一行。两份梯度相加，更新同一张表。',
  ...ids,
  text: '目标：我 做 了 </s>',
  input: ['补齐、右移，输入编号', '1  3  4  5'],
  look: ['查表，× √d，', '+ PE，dropout'],
  layers: ['解码器各层，', '因果掩码'],
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
  title: 'A training step: data forward, gradients back to one table',
  alt: "The right column, from top to bottom, is the forward pass: the target “on l'a vu </s>” is shifted right into the input ids 1, 3, 4, 5. Lookup, ×√d, positional encoding and dropout give X. The decoder layers give O, the product with E^⊤ gives Z, and the labels 3, 4, 5, 2 give the loss. At the upper left is the table E, joined to the lookup and to the output. Orange lines are gradients: they run from the loss up the right side to the lookup. The input side reaches 4 of the 8 rows, the output side all 8 rows. Adam updates E with their sum.",
  caption:
    'From the input side, the gradient only reaches rows that occurred; from the tied output side, it reaches every row. The two gradients are added and update the same table.',
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
