const zh = {
  title: 'KV cache：每一步只计算新的一行',
  alt: '上图是解码器自注意力的四步生成，输入依次是 <s>、我、做、了。每一步只有一行 q；K 和 V 的缓存从 1 行增长到 4 行，每一步只有最下面一行是新计算的，其余灰色的行从缓存读取。下图是交叉注意力：K 和 V 各 5 行，由编码器输出 Z 计算一次，之后每一步用一行 q 读取同样的 5 行，行数不增加。',
  caption:
    '每一步只计算新 token 的 q、k、v 各一行，k、v 追加到缓存，旧行直接使用。交叉注意力的 K、V 只取决于源句，计算一次，不再增长。',
  self: '解码器自注意力：每步多一行',
  columns: ['输入', 'q', 'K 缓存', 'V 缓存', '输出'],
  tokens: ['<s>', '我', '做', '了', '</s>'],
  fresh: '新计算的一行',
  kept: '从缓存读取',
  sum: '计算的行数：4；不缓存：1 + 2 + 3 + 4 = 10',
  cross: '交叉注意力：计算一次，不增长',
  encoder: ['编码器', '输出 Z'],
  once: '一次',
  each: ['每步一行 q，', '读取全部 n_s 行'],
};

const en: typeof zh = {
  title: 'The KV cache: one new row per step',
  alt: "The upper part shows four steps of generation in decoder self-attention, with the inputs <s>, on, l'a, vu. Each step has one row q. The caches of K and V grow from 1 row to 4; in each step only the lowest row is new, and the gray rows are read from the cache. The lower part shows cross-attention: K and V have 5 rows each, computed once from the encoder output Z. Every later step reads the same 5 rows with one row q, and no row is added.",
  caption:
    'Each step computes one row each of q, k and v for the new token and appends k and v to the cache; old rows are used as they are. K and V of cross-attention depend only on the source: they are computed once and do not grow.',
  self: 'decoder self-attention: one row per step',
  columns: ['input', 'q', 'K cache', 'V cache', 'output'],
  tokens: ['<s>', 'on', "l'a", 'vu', '</s>'],
  fresh: 'the new row',
  kept: 'read from the cache',
  sum: 'rows computed: 4; uncached 1 + 2 + 3 + 4 = 10',
  cross: 'cross-attention: once, no growth',
  encoder: ['encoder', 'output Z'],
  once: 'once',
  each: ['each step: one q', 'reads all n_s rows'],
};

export const words = { zh, en };
export type Words = typeof zh;
