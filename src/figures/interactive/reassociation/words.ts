import { fixed, grouped, scientific } from '../kit/format.ts';
import type { Cost, Kind } from './model.ts';

/** What the reading says about a state. */
export interface Seen {
  n: number;
  d: number;
  kind: Kind;
  seed: number;
  pairs: Cost;
  state: Cost;
  /** The largest difference between the outputs of both orders, in the sample. */
  difference: number;
  /** And from softmax attention. */
  fromSoftmax: number;
}

/** A difference as it is read: rounding errors by their size, real ones in three decimals. */
export const gap = (value: number) => (value > 0 && value < 1e-4 ? scientific(value, 1) : fixed(value, 3));

/** What each order multiplies first. */
export const products = (kind: Kind) =>
  kind === 'elu' ? { pairs: 'φ(Q)φ(K)^⊤', state: 'φ(K)^⊤V' } : { pairs: 'QK^⊤', state: 'K^⊤V' };

const UNITS = ['B', 'KiB', 'MiB', 'GiB'];

/** So many numbers of 2 bytes each, in the largest unit that fits. */
export function bytes(numbers: number): string {
  const size = 2 * numbers;
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log2(size) / 10));
  const value = size / 1024 ** unit;
  return `${Number.isInteger(value) ? value : fixed(value, 2)} ${UNITS[unit] ?? ''}`;
}

const zh = {
  title: '线性注意力：移动括号',
  about: '把长度 n 拉过 d_k，看哪一种次序更省；再在中间放上 softmax 或 φ，看输出还相同吗。',
  caption:
    '没有 softmax，括号可以移动：n > d_k 时先乘 K^⊤V 更省，中间的矩阵也不随长度增长。softmax 挡住这一步；φ 放行，但那是另一个模型。',
  n: '长度 n',
  d: '每个头的维度 d_k',
  kind: '分数怎样成为权重',
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
  pairsBetween: '中间 n × n 个数',
  stateBetween: (kind: Kind): string =>
    kind === 'elu' ? '中间 S 与 z：d_k × d_k + d_k 个数' : '中间 d_k × d_k 个数',
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
    const first = `先乘 ${product.pairs} 要 ${grouped(pairs.work)} 次乘加，中间存 ${grouped(pairs.between)} 个数`;
    const second = `先乘 ${product.state} 要 ${grouped(state.work)} 次，存 ${grouped(state.between)} 个`;
    const ratio =
      n === d ? '两者的乘加相等' : n > d ? `后者的乘加是前者的 1/${n / d}` : `后者的乘加是前者的 ${d / n} 倍`;
    const found = {
      none: `${ratio}。试算（种子 ${seed}）中两种次序的输出最多相差 ${gap(difference)}，只是舍入误差。`,
      softmax: `softmax 要逐个分数取指数，括号移不过去：试算（种子 ${seed}）中先乘 K^⊤V 就丢掉了 softmax，输出最多相差 ${gap(difference)}。`,
      elu: `${ratio}。试算（种子 ${seed}）中两种次序的输出最多相差 ${gap(difference)}，与 softmax 注意力最多相差 ${gap(fromSoftmax)}。`,
    }[kind];
    return `n = ${grouped(n)}，d_k = ${d}：${first}${kind === 'softmax' ? '' : `；${second}`}。${found}`;
  },
};

const en: typeof zh = {
  title: 'Linear attention: moving the parentheses',
  about:
    'Move the length n past d_k and see which order is cheaper; then put a softmax or φ in between and see whether the outputs still agree.',
  caption:
    'Without a softmax the parentheses can move: for n > d_k it is cheaper to multiply K^⊤V first, and what stands in between does not grow with the length. A softmax forbids it; φ allows it, but is another model.',
  n: 'Length n',
  d: 'Width of a head d_k',
  kind: 'From scores to weights',
  kinds: { none: 'unchanged', softmax: 'softmax', elu: 'φ = elu + 1' },
  work: 'multiply-adds (of the two products alone)',
  between: 'numbers kept in between',
  length: 'length n',
  first: (product) => `${product} first`,
  pairsWork: (product) => `${product} first: multiply-adds 2n^2d_k`,
  stateWork: (product) => `${product} first: multiply-adds 2nd_k^2`,
  pairsBetween: 'in between, n × n numbers',
  stateBetween: (kind) =>
    kind === 'elu' ? 'in between, S and z: d_k × d_k + d_k numbers' : 'in between, d_k × d_k numbers',
  size: (numbers) => `${grouped(numbers)} (${bytes(numbers)} at 2 bytes)`,
  equal: 'n = d_k',
  check: (n, d) => `Trial, n = ${n}, d_k = ${d}: row 1 of output`,
  softmaxColumn: 'softmax',
  unsoftened: 'Q(K^⊤V)/√d_k',
  difference: (rows) => `both orders differ by at most (in ${rows} rows)`,
  fromSoftmax: (rows) => `φ and softmax differ by at most (in ${rows} rows)`,
  reading: (seen) => {
    const { n, d, kind, seed, pairs, state, difference, fromSoftmax } = seen;
    const product = products(kind);
    const first = `${product.pairs} first takes ${grouped(pairs.work)} multiply-adds and keeps ${grouped(pairs.between)} numbers in between`;
    const second = `${product.state} first takes ${grouped(state.work)} and keeps ${grouped(state.between)}`;
    const ratio =
      n === d
        ? 'The multiply-adds are equal.'
        : n > d
          ? `The second order has 1/${n / d} of the multiply-adds.`
          : `The second order has ${d / n} times the multiply-adds.`;
    const found = {
      none: `${ratio} In the trial (seed ${seed}) the outputs differ by at most ${gap(difference)}, a rounding error.`,
      softmax: `The softmax exponentiates every score, so the parentheses cannot move: in the trial (seed ${seed}) multiplying K^⊤V first leaves it out and is off by up to ${gap(difference)}.`,
      elu: `${ratio} In the trial (seed ${seed}) the outputs of both orders differ by at most ${gap(difference)}, and from softmax attention by up to ${gap(fromSoftmax)}.`,
    }[kind];
    return `n = ${grouped(n)}, d_k = ${d}: ${first}${kind === 'softmax' ? '' : `; ${second}`}. ${found}`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
