const zh = {
  title: '蒸馏：学生拟合教师的 logits',
  alt: '上图：同一批句子（无标注的和增广得到的）同时送进已经微调、不再更新的 BERT 和正在训练的 BiLSTM。前者给出 logits z，后者给出 v，两者比较得到软目标的损失。有标签的句子另加一项硬标签损失，用虚线表示。梯度只传回学生。下图是教师的 logits (6, 2, −1) 在两个温度下的概率：T = 1 时是 0.981、0.018、0.001，几乎是 one-hot；T = 4 时是 0.649、0.239、0.113。',
  caption: '教师能给任意句子打分，所以不限于有标签的数据。升高温度后，次要类别之间的差别在损失里的分量更大。',
  data: ['无标注 + 增广的句子', '（教师能给任意句子打分）'],
  teacher: ['BERT，已微调', '不再更新'],
  student: ['BiLSTM', '训练'],
  soft: ['软目标：−Σ p_c log q_c（× T^2），', '或 z 与 v 的 MSE'],
  hard: '标签（有则加）',
  gradient: '梯度',
  probabilities: 'softmax(z / T)，z = (6, 2, −1)',
  classes: ['类 1', '类 2', '类 3'],
};

const en: typeof zh = {
  title: "Distillation: the student fits the teacher's logits",
  alt: "The upper part: the same sentences, unlabeled and augmented, go into a fine-tuned BERT that is not updated and into a BiLSTM that is being trained. The first gives logits z, the second v, and comparing them gives the loss on soft targets. Where labels exist, a dashed line adds a term for them. The gradient only goes back to the student. The lower part shows the probabilities of the teacher's logits (6, 2, −1) at two temperatures: 0.981, 0.018, 0.001 at T = 1, almost one-hot; 0.649, 0.239, 0.113 at T = 4.",
  caption:
    'The teacher can score any sentence, so the data need no labels. At a higher temperature, the differences among the less likely classes count more in the loss.',
  data: ['unlabeled + augmented sentences', '(the teacher can score any)'],
  teacher: ['BERT, fine-tuned,', 'not updated'],
  student: ['BiLSTM,', 'trained'],
  soft: ['soft targets: −Σ p_c log q_c (× T^2),', 'or MSE of z and v'],
  hard: 'labels, if any',
  gradient: 'gradient',
  probabilities: 'softmax(z / T), z = (6, 2, −1)',
  classes: ['class 1', 'class 2', 'class 3'],
};

export const words = { zh, en };
export type Words = typeof zh;
