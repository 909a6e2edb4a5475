const zh = {
  title: '哈希词嵌入',
  alt: '左图是一个哈希和一张六行的表，token 3 和 token 9 落在同一行，向量完全相同。右图是两个哈希和两张三行的表，两个 token 在第一张表里同行，在第二张表里不同行，两行相加之后向量不同。下面的横条是 XLM-R base 的词表（250,002 行、768 维）按不同方法存储所需的 MB：每个 token 一行 768.0，int8 193.0，哈希到 5 万行 153.6，秩 128 128.4，乘积量化 24.8，商与余数 3.1。5 万行时，99.3% 的 token 与其他 token 同行。',
  caption:
    '行数相同时，两个哈希取和优于一个哈希：几乎每个 token 都与其他 token 共用一行，但两行都相同的很少。',
  one: '一个哈希',
  two: '两个哈希，两行相加',
  same: '同一个向量',
  different: '不同的向量',
  token: 'token',
  sizes: '存储（MB），250,002×768',
  schemes: {
    full: '每个 token 一行',
    int8: 'int8',
    hashed: '哈希，5 万行',
    factorized: '秩 128',
    product: '乘积量化',
    quotient: '商与余数',
  },
};

const en: typeof zh = {
  title: 'Hashed embeddings',
  alt: 'On the left are one hash and a table of six rows: tokens 3 and 9 fall on the same row and have the same vector. On the right are two hashes and two tables of three rows: both tokens share a row in the first table but not in the second, so the sums of the two rows differ. The bars show the MB needed to store the vocabulary of XLM-R base (250,002 rows of 768) with each scheme. One row per token takes 768.0, int8 193.0, hashed to 50,000 rows 153.6, rank 128 128.4, product quantization 24.8, quotient and remainder 3.1. With 50,000 rows, 99.3% of the tokens share their row.',
  caption:
    'With the same total number of rows, the sum of two hashed rows is better than one: nearly every token shares a row with another, but very few share both.',
  one: 'one hash',
  two: 'two hashes, rows added',
  same: 'the same vector',
  different: 'different vectors',
  token: 'token',
  sizes: 'stored (MB), 250,002×768',
  schemes: {
    full: 'one row per token',
    int8: 'int8',
    hashed: 'hash, 50,000 rows',
    factorized: 'rank 128',
    product: 'product quant.',
    quotient: 'quotient, remainder',
  },
};

export const words = { zh, en };
export type Words = typeof zh;
