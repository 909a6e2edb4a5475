const zh = {
  title: '从字符串到 id，再回来',
  alt: '六行从上到下：原文 ﬁne, 语言 ok，其中 ﬁ 是连字；规范化后 ﬁ 变成 f 和 i；预切分成 fine、逗号、带空格的语言、带空格的 ok；字节级 BPE 得到 fine、逗号、空格、语、三个字节 e8 a8 80、带空格的 ok；加上 <s> 和 </s>；换成 id，在嵌入矩阵里取行。右侧一条向上的箭头是解码，回到规范化之后的文本。',
  caption: '除规范化以外，每一步都可逆。没有合并规则的字退回到字节，占用几个 token，但不会变成未知 token。',
  steps: [
    '原文',
    '1 规范化（NFKC）：会丢失信息',
    '2 预切分：确定合并的边界',
    '3 模型：字节级 BPE',
    '4 后处理：加特殊 token',
    '5 换成 id，取 E 的行',
  ],
  decode: '解码',
};

const en: typeof zh = {
  title: 'From a string to ids and back',
  alt: 'Six rows from top to bottom: the text ﬁne, 语言 ok with a ligature ﬁ; after normalization the ligature is f and i; pre-tokenization gives fine, a comma, 语言 with its space, and ok with its space; byte-level BPE gives fine, comma, space, 语, the three bytes e8 a8 80, and ok with its space; <s> and </s> are added; the tokens become ids, which select rows of the embedding matrix. An arrow upward on the right is decoding, back to the normalized text.',
  caption:
    'Every step except normalization can be undone. A character without merges falls back to its bytes and takes several tokens, but is never unknown.',
  steps: [
    'text',
    '1 normalize (NFKC): loses information',
    '2 pre-tokenize: limits of merges',
    '3 model: byte-level BPE',
    '4 post-process: special tokens',
    '5 ids, which select rows of E',
  ],
  decode: 'decode',
};

export const words = { zh, en };
export type Words = typeof zh;
