import { fixed } from '../kit/format.ts';
import { type Asymmetry, type Attention, ownWeight, type Rows } from './model.ts';

/** The least difference that is visible in the third decimal. */
const VISIBLE = 0.001;

/** The number of decimals that the entries need: 0 if all are whole numbers. */
export function digits(matrix: Rows): number {
  return matrix.flat().every((entry) => Math.abs(entry - Math.round(entry)) < 1e-9) ? 0 : 3;
}

/** Whether three decimals tell apart the two entries that differ most. */
function visible({ difference }: Asymmetry): boolean {
  return difference >= VISIBLE;
}

/** The two weights that have a frame, `a_{12} = 0.164, a_{21} = 0.088`. */
function pair(weights: Rows, { row, column }: Asymmetry): string {
  const entry = (i: number, j: number) => `a_{${i + 1}${j + 1}} = ${fixed(weights[i]?.[j] ?? NaN, 3)}`;
  return `${entry(row, column)}, ${entry(column, row)}`;
}

/** The rows of the output, `(0.327, 0.836), …`. */
function vectors(rows: Rows, comma: string): string {
  return rows.map((row) => `(${row.map((entry) => fixed(entry, 3)).join(', ')})`).join(comma);
}

/** The values in the sentence about a state. */
interface Seen {
  result: Attention;
  share: boolean;
  scaled: boolean;
  unequal: { scores: Asymmetry | undefined; weights: Asymmetry | undefined };
}

const zh = {
  title: '注意力计算器：从 Q、K、V 到输出',
  about:
    '修改 Q、K、V 的任意一行，看分数、权重和输出怎样变化。再让 Q 和 K 共用一个 W，看分数矩阵是否对称，权重是否也对称。',
  caption:
    '图中是 softmax(QKᵀ/√d_k)V 的每一步计算。Q = K 时，分数矩阵必然对称；权重一般不对称，因为每一行单独归一化。每一行权重之和总是 1。',
  tokens: 'token 数 n',
  scale: '除以 √d_k = √2',
  share: '共用 W（K = Q）',
  entries: 'Q、K、V 的各行',
  shared: (token: number) => `k_${token} = q_${token}`,
  hint: '两个 −99 到 99 的数，如 1, 0',
  scores: (symmetric: boolean) => `分数 QKᵀ，${symmetric ? '对称' : '不对称'}`,
  scaled: 'QKᵀ / √2',
  weights: (symmetric: boolean) => `权重，${symmetric ? '对称' : '不对称'}（Σ：一行之和）`,
  output: '输出',
  unequal: (found: Asymmetry): string => (visible(found) ? '不对称' : '不对称，但相差不到 0.001'),
  framed: (entries: string) => `（加框的是 ${entries}）`,
  equal: { scores: '对称', weights: '对称（到 9 位小数）' },
  reading: ({ result: { weights, output }, share, scaled, unequal }: Seen): string => {
    const s = unequal.scores ? zh.unequal(unequal.scores) : zh.equal.scores;
    const a = unequal.weights
      ? zh.unequal(unequal.weights) +
        (share && visible(unequal.weights) ? zh.framed(pair(weights, unequal.weights)) : '')
      : zh.equal.weights;
    return `${share ? 'Q = K' : 'Q、K 分开'}，${scaled ? '除以 √2' : '不缩放'}：分数${s}；权重${a}；每行权重之和为 1，token 给自己的权重平均为 ${fixed(ownWeight(weights), 3)}。输出的各行是 ${vectors(output, '、')}。`;
  },
};

const en: typeof zh = {
  title: 'An attention calculator: from Q, K and V to the output',
  about:
    'Change any row of Q, K or V and see how the scores, the weights and the output change. Then let Q and K share one W, and check whether the scores and the weights are symmetric.',
  caption:
    'The figure shows every step of softmax(QKᵀ/√d_k)V. With Q = K the scores are always symmetric. The weights usually are not, because each row is normalized separately. Every row of weights sums to 1.',
  tokens: 'Tokens n',
  scale: 'Divide by √d_k = √2',
  share: 'Share W (K = Q)',
  entries: 'Rows of Q, K and V',
  shared: (token) => `k_${token} = q_${token}`,
  hint: 'two numbers from −99 to 99, such as 1, 0',
  scores: (symmetric) => `Scores QKᵀ, ${symmetric ? 'symmetric' : 'not symmetric'}`,
  scaled: 'QKᵀ / √2',
  weights: (symmetric) => `Weights, ${symmetric ? 'symmetric' : 'not symmetric'} (Σ: sum of a row)`,
  output: 'Output',
  unequal: (found) => (visible(found) ? 'not symmetric' : 'not symmetric, but differ by less than 0.001'),
  framed: (entries) => ` (framed: ${entries})`,
  equal: { scores: 'symmetric', weights: 'symmetric (to nine decimals)' },
  reading: ({ result: { weights, output }, share, scaled, unequal }) => {
    const s = unequal.scores ? en.unequal(unequal.scores) : en.equal.scores;
    const a = unequal.weights
      ? en.unequal(unequal.weights) +
        (share && visible(unequal.weights) ? en.framed(pair(weights, unequal.weights)) : '')
      : en.equal.weights;
    return `${share ? 'Q = K' : 'Separate Q and K'}, ${scaled ? 'divided by √2' : 'unscaled'}: the scores are ${s}; the weights are ${a}; every row of weights sums to 1, and a token's mean weight on itself is ${fixed(ownWeight(weights), 3)}. The rows of the output are ${vectors(output, ', ')}.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
