import { table } from '../../../models/embedding-factorization.ts';
import { grouped } from '../kit/format.ts';
import { crossings, layerCost, parameters, shares, type Sizes, total } from './model.ts';
import { percent, ratio, times } from './numbers.ts';

/** The numbers in the sentence about the operations. */
function measured(n: number, d: number, ff: number) {
  const cost = layerCost(n, d, ff);
  const at = crossings(d, ff);
  return {
    all: grouped(total(cost)),
    share: percent(shares(cost).pairs),
    ofProjections: ratio(n / at.projections),
    ofRest: ratio(n / at.rest),
    rest: `${times(2 + ff, 'd')} = ${at.rest}`,
    projections: `2d = ${at.projections}`,
    sum: times(8 + 4 * ff, 'nd^2'),
  };
}

/** The numbers in the sentence about the parameters. */
function stored(sizes: Sizes) {
  const { vocabulary, width, ratio: ff, inner } = sizes;
  const parts = parameters(sizes);
  const whole = table(vocabulary, width);
  const share = shares(parts);
  return {
    sizes: [`V = ${grouped(vocabulary)}`, `d = ${width}`, `d_{ff} = ${times(ff, 'd')}`].concat(
      inner === 0 ? [] : `r = ${inner}`,
    ),
    all: grouped(total(parts)),
    whole: grouped(whole),
    embedding: grouped(parts.embedding),
    ofWhole: percent(parts.embedding / whole),
    shares: {
      embedding: percent(share.embedding),
      feedForward: percent(share.feedForward),
      projections: percent(share.projections),
    },
  };
}

const zh = {
  title: '一层的运算量与全模型的参数',
  about:
    '改变 n，看平方项在哪里追上投影，又在哪里占到一层的一半。再切换到参数量，看词嵌入占多少，r 能省多少。',
  caption:
    '平方项到 n = 2d 才追上投影，到 n = 2d + d_{ff} 才占一层的一半。参数量与 n 无关：层的参数按 d^2 增长，词嵌入只按 d 增长。head 数不影响其中任何一项。',
  view: '显示',
  operations: '运算量',
  parameters: '参数量',
  n: '序列长度 n',
  goTo: (symbol: string) => `n = ${symbol}`,
  d: '宽度 d',
  h: 'head 数 h',
  heads: (h: number, dk: number) => `${h}，d_k = ${dk}`,
  ff: '前馈宽度 d_{ff}',
  L: '层数 L',
  V: '词表 V',
  E: '内层宽度 r（ALBERT 的 E）',
  whole: '不分解',
  dec: '加上 L 层解码器',
  flops: '一层前向的 FLOPs（双对数刻度）',
  length: '序列长度 n',
  share: '占一层的比例',
  projections: '投影',
  pairs: '平方项',
  both: '投影 + FFN',
  feedForward: 'FFN',
  small: '偏置与 LayerNorm',
  embedding: '词嵌入',
  sum: '合计',
  part: '占比',
  oneLayer: '一层，FLOPs',
  layers: (count: number) => `${count} 层，GFLOPs`,
  ledger: '各部分的运算量',
  operationsNote:
    '这里计算编码器的一层，batch 为 1。投影包括 Q、K、V 和输出四个，平方项包括 QK^⊤ 与 AV。一次乘加算两次运算；偏置、softmax 等逐元素运算和到词表的投影不计。',
  count: '参数',
  parametersNote:
    '词嵌入只计一份，两端共用。位置编码用正弦函数，没有参数。投影不带偏置。解码器每层多一个交叉注意力。',
  byHead: '投影，按 head 计算：8nd·(h·d_k)',
  byHeadParameters: '一层的投影，按 head 计算：4d·(h·d_k)',
  weights: '一层的注意力权重 hn^2',
  breakEven: '使 r(V + d) = Vd 的 r',
  bars: '各部分的参数',
  byWidth: '词嵌入占全部参数的比例',
  width: '宽度 d',
  table: 'Vd',
  dashed: '虚线：不分解',
  reading: (n: number, d: number, ff: number) => {
    const m = measured(n, d, ff);
    return `n = ${n}，d = ${d}，d_{ff} = ${times(ff, 'd')}：平方项 4n^2d 占一层 ${m.all} FLOPs 的 ${m.share}，是投影 8nd^2 的 ${m.ofProjections} 倍（n = ${m.projections} 时相等），是投影加 FFN ${m.sum} 的 ${m.ofRest} 倍（n = ${m.rest} 时相等）。`;
  },
  stacks: (count: number, decoder: boolean) =>
    decoder ? `编码器、解码器各 ${count} 层` : `编码器 ${count} 层`,
  parametersReading: (sizes: Sizes): string => {
    const m = stored(sizes);
    const narrow =
      sizes.inner === 0
        ? `词嵌入 Vd = ${m.whole}`
        : `词嵌入 r(V + d) = ${m.embedding}，是 Vd = ${m.whole} 的 ${m.ofWhole}`;
    return `${m.sizes.join('，')}，${zh.stacks(sizes.layers, sizes.decoder)}：${narrow}；共 ${m.all} 个参数，其中词嵌入占 ${m.shares.embedding}，FFN 占 ${m.shares.feedForward}，投影占 ${m.shares.projections}。`;
  },
};

const en: typeof zh = {
  title: 'Operations per layer and parameters of the model',
  about:
    'Change n to see where the quadratic part catches up with the projections and where it is half of the layer. Then switch to the parameters to see what share the embedding has and how much r saves.',
  caption:
    'The quadratic part catches up with the projections only at n = 2d, and is half of the layer only at n = 2d + d_{ff}. The parameters do not depend on n. Those of a layer grow with d^2, those of the embedding only with d. The number of heads changes none of these.',
  view: 'Show',
  operations: 'operations',
  parameters: 'parameters',
  n: 'Length n',
  goTo: (symbol) => `n = ${symbol}`,
  d: 'Width d',
  h: 'Heads h',
  heads: (h, dk) => `${h}, d_k = ${dk}`,
  ff: 'Feed-forward width d_{ff}',
  L: 'Layers L',
  V: 'Vocabulary V',
  E: 'Inner width r (ALBERT: E)',
  whole: 'not factorized',
  dec: 'Add L decoder layers',
  flops: 'Forward FLOPs per layer (log-log scale)',
  length: 'length n',
  share: 'Share of the layer',
  projections: 'projections',
  pairs: 'quadratic part',
  both: 'projections + FFN',
  feedForward: 'FFN',
  small: 'biases, LayerNorm',
  embedding: 'embedding',
  sum: 'sum',
  part: 'share',
  oneLayer: 'one layer, FLOPs',
  layers: (count) => `${count} ${count === 1 ? 'layer' : 'layers'}, GFLOPs`,
  ledger: 'Operations by part',
  operationsNote:
    'The counts are for one encoder layer and a batch of 1. The projections are those of Q, K, V and the output; the quadratic part is QK^⊤ and AV. A multiply-add counts as two operations. Biases, elementwise operations such as softmax, and the projection to the vocabulary are not counted.',
  count: 'parameters',
  parametersNote:
    'The embedding is counted once, because both ends share it. The sinusoidal positional encoding has no parameters. Projections have no bias. A decoder layer also has cross-attention.',
  byHead: 'Projections, summed over heads: 8nd·(h·d_k)',
  byHeadParameters: 'Projections per layer, summed over heads: 4d·(h·d_k)',
  weights: 'Attention weights per layer, hn^2',
  breakEven: 'r for which r(V + d) = Vd',
  bars: 'Parameters by part',
  byWidth: 'Embedding as a share of all parameters',
  width: 'width d',
  table: 'Vd',
  dashed: 'dashed: not factorized',
  reading: (n, d, ff) => {
    const m = measured(n, d, ff);
    return `n = ${n}, d = ${d}, d_{ff} = ${times(ff, 'd')}: the quadratic part 4n^2d is ${m.share} of the layer's ${m.all} FLOPs. It is ${m.ofProjections} times the projections 8nd^2 (equal at n = ${m.projections}) and ${m.ofRest} times the projections plus the FFN, ${m.sum} (equal at n = ${m.rest}).`;
  },
  stacks: (count, decoder) =>
    `${count} encoder ${decoder ? `and ${count} decoder ` : ''}${count === 1 ? 'layer' : 'layers'}`,
  parametersReading: (sizes) => {
    const m = stored(sizes);
    const narrow =
      sizes.inner === 0
        ? `the embedding has Vd = ${m.whole}`
        : `the embedding has r(V + d) = ${m.embedding}, ${m.ofWhole} of Vd = ${m.whole}`;
    return `${m.sizes.join(', ')}, ${en.stacks(sizes.layers, sizes.decoder)}: ${narrow}. Of ${m.all} parameters in total, ${m.shares.embedding} are in the embedding, ${m.shares.feedForward} in the FFNs and ${m.shares.projections} in the projections.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
