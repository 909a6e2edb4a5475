import { fixed, grouped, scientific } from '../kit/format.ts';
import type { Cost, Kind } from './model.ts';

/** The values in the sentence about a state. */
export interface Seen {
  n: number;
  d: number;
  kind: Kind;
  seed: number;
  pairs: Cost;
  state: Cost;
  /** The largest difference between the outputs of both orders, in the sample. */
  difference: number;
  /** The largest difference from softmax attention. */
  fromSoftmax: number;
}

/** A difference: rounding errors with a power of ten, larger ones with three decimals. */
export const gap = (value: number) => (value > 0 && value < 1e-4 ? scientific(value, 1) : fixed(value, 3));

/** The products of both orders, with brackets around the first one. */
export const products = (kind: Kind) =>
  kind === 'elu' ? { pairs: 'φ(Q)φ(K)^⊤', state: 'φ(K)^⊤V' } : { pairs: 'QK^⊤', state: 'K^⊤V' };

const UNITS = ['B', 'KiB', 'MiB', 'GiB'];

/** The size of `numbers` 2-byte values, in the largest unit that fits. */
export function bytes(numbers: number): string {
  const size = 2 * numbers;
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log2(size) / 10));
  const value = size / 1024 ** unit;
  return `${Number.isInteger(value) ? value : fixed(value, 2)} ${UNITS[unit] ?? ''}`;
}

const zh = {
  title: '线性注意力：移动括号',
  about:
    '把长度 n 从小于 d_k 拖到大于 d_k，看哪一种次序更省。再在中间加上 softmax 或 φ，看两种次序的输出是否仍然相同。',
  caption:
    '没有 softmax 时，括号可以移动：n > d_k 时先乘 K^⊤V 更省，中间的矩阵也不随长度增长。有 softmax 就不能移动括号。用 φ 代替 softmax 可以移动，但那是另一个模型。',
  n: '长度 n',
  d: '每个 head 的维度 d_k',
  kind: '分数怎样变成权重',
  kinds: {
    none: '不变',
    softmax: 'softmax',
    elu: 'φ = elu + 1',
  } satisfies Record<Kind, string>,
  work: '乘加（只计两次矩阵乘法）',
  between: '中间存的数',
  length: '长度 n',
  first: (product: string) => `先乘 ${product}`,
  pairsWork: (product: string) => `先乘 ${product}：乘加 2n^2d_k`,
  stateWork: (product: string) => `先乘 ${product}：乘加 2nd_k^2`,
  pairsBetween: '中间结果：n × n 个数',
  stateBetween: (kind: Kind): string =>
    kind === 'elu' ? '中间结果 S 与 z：d_k × d_k + d_k 个数' : '中间结果：d_k × d_k 个数',
  size: (numbers: number) => `${grouped(numbers)}（2 字节：${bytes(numbers)}）`,
  equal: 'n = d_k',
  check: (n: number, d: number) => `试算：n = ${n}，d_k = ${d}，输出的第 1 行`,
  softmaxColumn: 'softmax',
  unsoftened: 'Q(K^⊤V)/√d_k',
  difference: (rows: number) => `两种次序的输出最多相差（${rows} 行中）`,
  fromSoftmax: (rows: number) => `φ 与 softmax 的输出最多相差（${rows} 行中）`,
  reading: (seen: Seen) => {
    const { n, d, kind, seed, pairs, state, difference, fromSoftmax } = seen;
    const product = products(kind);
    const first = `先乘 ${product.pairs} 需要 ${grouped(pairs.work)} 次乘加，中间结果有 ${grouped(pairs.between)} 个数`;
    const second = `先乘 ${product.state} 需要 ${grouped(state.work)} 次，中间结果有 ${grouped(state.between)} 个数`;
    const ratio =
      n === d
        ? '两者的乘加次数相等'
        : n > d
          ? `后者的乘加次数是前者的 1/${n / d}`
          : `后者的乘加次数是前者的 ${d / n} 倍`;
    const found = {
      none: `${ratio}。试算（种子 ${seed}）中，两种次序的输出最多相差 ${gap(difference)}，这只是舍入误差。`,
      softmax: `softmax 对每个分数取指数，所以括号不能移动。试算（种子 ${seed}）中，先乘 K^⊤V 就等于去掉了 softmax，输出最多相差 ${gap(difference)}。`,
      elu: `${ratio}。试算（种子 ${seed}）中，两种次序的输出最多相差 ${gap(difference)}，与 softmax 注意力最多相差 ${gap(fromSoftmax)}。`,
    }[kind];
    return `n = ${grouped(n)}，d_k = ${d}：${first}${kind === 'softmax' ? '' : `；${second}`}。${found}`;
  },
};

const en: typeof zh = {
  title: 'Linear attention: moving the parentheses',
  about:
    'Move the length n past d_k and see which order is cheaper. Then put a softmax or φ in between, and see whether the two orders still give the same outputs.',
  caption:
    'Without a softmax the parentheses can move. For n > d_k it is cheaper to compute K^⊤V first, and the intermediate matrix does not grow with the length. A softmax rules this out. Replacing it by φ allows it, but gives a different model.',
  n: 'Length n',
  d: 'Head width d_k',
  kind: 'From scores to weights',
  kinds: { none: 'unchanged', softmax: 'softmax', elu: 'φ = elu + 1' },
  work: 'multiply-adds (the two matrix products only)',
  between: 'numbers in the intermediate result',
  length: 'length n',
  first: (product) => `${product} first`,
  pairsWork: (product) => `${product} first: multiply-adds 2n^2d_k`,
  stateWork: (product) => `${product} first: multiply-adds 2nd_k^2`,
  pairsBetween: 'intermediate: n × n numbers',
  stateBetween: (kind) =>
    kind === 'elu' ? 'intermediate S and z: d_k × d_k + d_k numbers' : 'intermediate: d_k × d_k numbers',
  size: (numbers) => `${grouped(numbers)} (${bytes(numbers)} at 2 bytes)`,
  equal: 'n = d_k',
  check: (n, d) => `Trial: n = ${n}, d_k = ${d}, row 1 of output`,
  softmaxColumn: 'softmax',
  unsoftened: 'Q(K^⊤V)/√d_k',
  difference: (rows) => `largest difference of the two orders (${rows} rows)`,
  fromSoftmax: (rows) => `largest difference of φ and softmax (${rows} rows)`,
  reading: (seen) => {
    const { n, d, kind, seed, pairs, state, difference, fromSoftmax } = seen;
    const product = products(kind);
    const first = `computing ${product.pairs} first takes ${grouped(pairs.work)} multiply-adds and an intermediate result of ${grouped(pairs.between)} numbers`;
    const second = `computing ${product.state} first takes ${grouped(state.work)} multiply-adds and ${grouped(state.between)} numbers`;
    const ratio =
      n === d
        ? 'Both orders need the same number of multiply-adds.'
        : n > d
          ? `The second order needs 1/${n / d} of the multiply-adds.`
          : `The second order needs ${d / n} times the multiply-adds.`;
    const found = {
      none: `${ratio} In the trial (seed ${seed}) the outputs differ by at most ${gap(difference)}, which is only rounding error.`,
      softmax: `The softmax exponentiates every score, so the parentheses cannot move. In the trial (seed ${seed}), computing K^⊤V first leaves the softmax out, and the outputs differ by up to ${gap(difference)}.`,
      elu: `${ratio} In the trial (seed ${seed}) the outputs of the two orders differ by at most ${gap(difference)}, and they differ from softmax attention by up to ${gap(fromSoftmax)}.`,
    }[kind];
    return `n = ${grouped(n)}, d_k = ${d}: ${first}${kind === 'softmax' ? '' : `; ${second}`}. ${found}`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
