const zh = {
  title: '一张图像怎样变成 196 个 token',
  alt: '左上是 224×224 的图像，切成 14×14 个格子，第 6 行第 10 列的一块填色，两条线把它放大到右边的 16×16 像素，三个颜色通道，共 768 个数。下面，这一块展平成 R（196×768）的第 80 行，乘 W_E（768×d），加上 P（196×d）的第 80 行位置，得到 Z（196×d）的第 80 行，各处同一行都填了色。',
  caption: '切块、展平、同一个线性层、加位置：一块像素变成 Z 的一行，之后与文本 token 没有两样。',
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
  alt: 'Upper left an image of 224×224, cut into 14×14 cells; the patch in row 6, column 10 is filled, and two lines enlarge it to 16×16 pixels on the right, with three colors 768 numbers. Below, this patch, flattened, is row 80 of R (196×768); multiplied by W_E (768×d), with row 80 of the positions P (196×d) added, it becomes row 80 of Z (196×d). The same row is filled in all of them.',
  caption:
    'Cut, flatten, one linear layer, add positions: a patch of pixels becomes a row of Z, and from there on it is a token like those of a text.',
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
