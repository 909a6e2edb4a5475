const zh = {
  title: '一张图像怎样变成 196 个 token',
  alt: '左上是 224×224 的图像，切成 14×14 个格子，第 6 行第 10 列的一块填色，两条线把它放大到右边的 16×16 像素，三个颜色通道，共 768 个数。下面，这一块展平成 R（196×768）的第 80 行，乘 W_E（768×d），加上位置 P（196×d）的第 80 行，得到 Z（196×d）的第 80 行。各个矩阵里的这一行都填了色。',
  caption:
    '先切块、展平，再经过同一个线性层，加上位置：一块像素就变成 Z 的一行，之后与文本 token 的处理相同。',
  image: '224×224×3',
  patch: '16×16×3 = 768 个数',
  count: '14×14 = 196 块',
  flatten: '展平',
  row: '第 80 行',
  shapes: { R: '196×768', W: '768×d', P: '196×d', Z: '196×d' },
  body: '编码器：与文本相同的注意力和 FFN',
};

const en: typeof zh = {
  title: 'How an image becomes 196 tokens',
  alt: 'At the upper left is an image of 224×224, cut into 14×14 cells. The patch in row 6, column 10 is filled, and two lines enlarge it on the right to 16×16 pixels with three color channels, 768 numbers in total. Below, this patch is flattened to row 80 of R (196×768) and multiplied by W_E (768×d); row 80 of the positions P (196×d) is added, and the result is row 80 of Z (196×d). This row is filled in every matrix.',
  caption:
    'Cut, flatten, apply one linear layer, add the position: a patch of pixels becomes a row of Z. From there on it is processed like a text token.',
  image: '224×224×3',
  patch: '16×16×3 = 768',
  count: '14×14 = 196 patches',
  flatten: 'flatten',
  row: 'row 80',
  shapes: { R: '196×768', W: '768×d', P: '196×d', Z: '196×d' },
  body: 'encoder: attention and FFN as for text',
};

export const words = { zh, en };
export type Words = typeof zh;
