const zh = {
  title: '三处注意力：Q 和 K、V 从哪里来',
  alt: '左列是编码器：输入 X 同时给出 Q、K、V；权重是 4×4，最后一列是源句的填充，被屏蔽；经过几层得到输出 Z。右列是解码器：输入 Y 给出自注意力的 Q、K、V，权重是 3×3，只保留下三角；它的输出 H 给出交叉注意力的 Q，K、V 来自左边的 Z，权重是 3×4，同样屏蔽源句的填充。',
  caption:
    '三处注意力是同一个函数，区别只在输入来自哪里：自注意力的 Q、K、V 来自同一个序列；交叉注意力的 Q 来自 H，K、V 来自 Z。',
  encoder: '编码器自注意力',
  decoder: '解码器自注意力',
  cross: '交叉注意力',
  understand: '理解源句',
  remember: '记住已生成的',
  fetch: '从源句取内容',
  shapes: { encoder: 'n_s×n_s', decoder: 'n_t×n_t', cross: 'n_t×n_s' },
  masks: { encoder: '屏蔽填充', decoder: '屏蔽未来', cross: '屏蔽填充' },
  layers: ['FFN，', '其余各层'],
  axes: '行 = query，列 = key；斜线 = 屏蔽',
};

const en: typeof zh = {
  title: 'Three attentions: where Q, K and V come from',
  alt: 'On the left is the encoder: its input X gives Q, K and V; the weights are 4×4, and the last column, source padding, is hidden; some layers later the output is Z. On the right is the decoder: its input Y gives Q, K and V of self-attention, whose 3×3 weights keep the lower triangle. Its output H gives Q of cross-attention, while K and V come from Z on the left; the weights are 3×4, and source padding is hidden again.',
  caption:
    'All three are the same function and differ in their inputs: self-attention takes Q, K and V from one sequence; cross-attention takes Q from H, and K and V from Z.',
  encoder: 'encoder self-attn.',
  decoder: 'decoder self-attn.',
  cross: 'cross-attention',
  understand: 'reads the source',
  remember: 'keeps what was said',
  fetch: 'fetches from source',
  shapes: { encoder: 'n_s×n_s', decoder: 'n_t×n_t', cross: 'n_t×n_s' },
  masks: { encoder: 'no padding', decoder: 'no future', cross: 'no padding' },
  layers: ['FFN,', 'more layers'],
  axes: 'rows = queries, columns = keys; struck = hidden',
};

export const words = { zh, en };
export type Words = typeof zh;
