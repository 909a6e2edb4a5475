const zh = {
  title: 'BPE 与 WordPiece 的前三次合并',
  alt: '语料 hug×10、pug×5、pun×12、bun×4、hugs×5。左列 BPE 第一步各相邻对的次数：u+g 20、p+u 17、u+n 16、h+u 15、g+s 5、b+u 4，之后依次合并 ug、un、hug。右列按比值打分：##g+##s 得 1/20，其余都是 1/36，之后依次合并 ##gs、hu、hugs。',
  caption:
    'BPE 合并最常见的一对；按 freq(ab)/(freq(a)·freq(b)) 打分，第一步选中的却是只出现 5 次的 ##g+##s。并列时取语料中先出现的一对。',
  corpus: '语料',
  count: 'BPE：次数',
  ratio: 'WordPiece（教程公式）',
  score: 'f(ab) / (f(a)·f(b))',
  occurrences: 'f(ab)',
  first: '第 1 步的所有相邻对',
  steps: '前三次合并',
  third: 'hu ##g 到第 3 步才出现：',
};

const en: typeof zh = {
  title: 'The first three merges of BPE and of WordPiece',
  alt: 'The corpus hug×10, pug×5, pun×12, bun×4, hugs×5. Left, the counts of neighbours in the first step of BPE: u+g 20, p+u 17, u+n 16, h+u 15, g+s 5, b+u 4; it merges ug, un, hug. Right, the scores by the ratio: ##g+##s has 1/20, all others 1/36; it merges ##gs, hu, hugs.',
  caption:
    'BPE merges the most frequent pair; by freq(ab)/(freq(a)·freq(b)) the first choice is ##g+##s, which occurs only 5 times. Of equals, the pair that the corpus has first is taken.',
  corpus: 'corpus',
  count: 'BPE: count',
  ratio: 'WordPiece (tutorials)',
  score: 'f(ab) / (f(a)·f(b))',
  occurrences: 'f(ab)',
  first: 'Every pair of the first step',
  steps: 'The first three merges',
  third: 'hu ##g appears only in step 3: ',
};

export const words = { zh, en };
export type Words = typeof zh;
