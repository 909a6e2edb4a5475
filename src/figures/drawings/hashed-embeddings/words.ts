const zh = {
  title: '哈希词嵌入',
  alt: '左图：一个哈希、一张六行的表，token 3 和 token 9 落在同一行，向量完全相同。右图：两个哈希、两张三行的表，两个 token 在第一张表里同行，在第二张表里不同行，两行相加之后向量不同。下面的横条是 XLM-R base 的词表（250,002 行、768 维）按不同办法存储的 MB：一行一个 token 768.0，int8 193.0，哈希到 5 万行 153.6，秩 128 128.4，乘积量化 24.8，商与余数 3.1。5 万行时 99.3% 的 token 与别的同行。',
  caption: '同样多的行，两个哈希取和比一个哈希好：几乎每个 token 都与别的同行，但两行都相同的很少。',
  one: '一个哈希',
  two: '两个哈希，两行相加',
  same: '同一个向量',
  different: '不同的向量',
  token: 'token',
  sizes: '存储（MB），250,002×768',
  schemes: {
    full: '一行一个 token',
    int8: 'int8',
    hashed: '哈希，5 万行',
    factorized: '秩 128',
    product: '乘积量化',
    quotient: '商与余数',
  },
};

const en: typeof zh = {
  title: 'Hashed embeddings',
  alt: 'Left, one hash and a table of six rows: tokens 3 and 9 fall on the same row and have the same vector. Right, two hashes and two tables of three rows: both tokens share the row of the first table but not of the second, and the sums of two rows differ. The bars give the MB of the vocabulary of XLM-R base (250,002 rows of 768) by scheme: a row a token 768.0, int8 193.0, hashed to 50,000 rows 153.6, rank 128 128.4, product quantisation 24.8, quotient and remainder 3.1. With 50,000 rows 99.3% of tokens share theirs.',
  caption:
    'With as many rows in all, the sum of two hashed rows beats one: nearly every token shares a row with another, but hardly any two share both.',
  one: 'one hash',
  two: 'two hashes, rows added',
  same: 'the same vector',
  different: 'different vectors',
  token: 'token',
  sizes: 'stored (MB), 250,002×768',
  schemes: {
    full: 'one row a token',
    int8: 'int8',
    hashed: 'hash, 50,000 rows',
    factorized: 'rank 128',
    product: 'product quant.',
    quotient: 'quotient, remainder',
  },
};

export const words = { zh, en };
export type Words = typeof zh;
