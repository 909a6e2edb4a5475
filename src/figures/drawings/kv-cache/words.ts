const zh = {
  title: 'KV cache：每步只新算一行',
  alt: '上图是解码器自注意力的四步生成，输入依次是 <s>、我、做、了。每一步只有一行 q，K 和 V 的缓存从 1 行长到 4 行，每步只有最下面一行是新算的，其余的灰色行从缓存读。下图是交叉注意力：K 和 V 各 5 行，由编码器输出 Z 只算一次，之后每一步用一行 q 读同样的 5 行，不增加。',
  caption:
    '每步只算新词的 q、k、v 各一行，k、v 追加进缓存，旧行原样再用；交叉注意力的 K、V 由源句决定，算一次，不再增长。',
  self: '解码器自注意力：每步多一行',
  columns: ['输入', 'q', 'K 缓存', 'V 缓存', '输出'],
  tokens: ['<s>', '我', '做', '了', '</s>'],
  fresh: '新算的一行',
  kept: '从缓存读',
  sum: '要算的行数：4；不缓存：1 + 2 + 3 + 4 = 10',
  cross: '交叉注意力：算一次，不增长',
  encoder: ['编码器', '输出 Z'],
  once: '一次',
  each: ['每步一行 q，', '读全部 n_s 行'],
};

const en: typeof zh = {
  title: 'The KV cache: one new row each step',
  alt: "Above, four steps of generation in decoder self-attention, with <s>, on, l'a, vu as inputs. Each step has one row q; the caches of K and V grow from 1 row to 4, and at each step only the lowest row is new, the grey ones are read from the cache. Below, cross-attention: K and V have 5 rows each, computed once from the encoder output Z; every later step reads the same 5 rows with its one row q, and none is added.",
  caption:
    'A step computes one row each of q, k and v for the new token and appends k and v; old rows are used as they are. K and V of cross-attention depend on the source alone: computed once, they do not grow.',
  self: 'decoder self-attention: a row a step',
  columns: ['input', 'q', 'K cache', 'V cache', 'output'],
  tokens: ['<s>', 'on', "l'a", 'vu', '</s>'],
  fresh: 'the new row',
  kept: 'read from the cache',
  sum: 'rows computed: 4; uncached 1 + 2 + 3 + 4 = 10',
  cross: 'cross-attention: once, no growth',
  encoder: ['encoder', 'output Z'],
  once: 'once',
  each: ['each step: a row q', 'reads all n_s rows'],
};

export const words = { zh, en };
export type Words = typeof zh;
