import { fixed, grouped, scientific } from '../kit/format.ts';
import { headWidth, type Projection } from './projection-model.ts';

/** The values in the sentence about a state: the scores from two starts, and from the second one backwards. */
export interface Seen {
  d: number;
  base: number;
  k: number;
  projection: Projection;
  seed: number;
  start: number;
  other: number;
  scores: { fromStart: number; fromOther: number; back: number };
  /** Share of the variance that the offset explains, after random projections. */
  share: number;
  pair: number;
  /** kω of that pair, in radians. */
  turn: number;
}

/** An angle or a frequency with the digits that its size needs. */
export const small = (value: number) => {
  const size = Math.abs(value);
  if (size > 0 && size < 0.001) return scientific(value, 2);
  return fixed(value, size > 0 && size < 0.1 ? 5 : 3);
};

const score = (value: number) => fixed(value, 3);
const whole = (value: number) => fixed(value, 0);

const zh = {
  title: '正弦位置编码：热图、旋转与点积',
  about: '改变起点 p 和偏移 k，看从两个起点出发的点积曲线是否重合。再在中间加上投影，看哪些性质仍然成立。',
  caption:
    '位置移动 k，每一对分量就转过 kω_i，与起点无关，所以点积只取决于 |k|。随机的投影会破坏这个性质。把 query 往回转一步的投影保留它，并且能区分前后。',
  pos: '起点 p',
  k: '偏移 k',
  d: '维度 d',
  base: '底数',
  pair: '显示第几对 i',
  between: '中间的投影',
  projections: {
    none: '无',
    random: '随机的 W^Q、W^K',
    turned: 'W^Q = R_{−1}，W^K = I',
  } satisfies Record<Projection, string>,
  whole,
  heat: (shown: number, all: number) =>
    shown === all ? `PE 的全部 ${all} 对` : `PE 的 ${shown} / ${all} 对`,
  heatLabel: (shown: number, all: number, last: number) =>
    `热图：位置 0 到 ${last}，显示 ${all} 对分量中的 ${shown} 对。左边的分量随位置快速变号，右边的分量变化缓慢。`,
  clock: '一对分量：(cos pω_i, sin pω_i)',
  clockLabel: '单位圆上有两根指针，从 p 的角度转到 p + k 的角度。',
  turn: (radians: string) => `kω_i = ${radians} 弧度`,
  turns: (count: string) => `= ${count} 圈`,
  dot: 'PE_p · PE_{p+k}',
  form: 'PE_p W^Q W^{K⊤} PE_{p+k}^⊤',
  from: (position: number) => `p = ${position}`,
  offset: '偏移 k',
  product: (from: number, to: number, direct: boolean) =>
    direct ? `PE_{${from}} · PE_{${to}}` : `query 在 ${from}，key 在 ${to}`,
  sum: 'Σ_i cos kω_i',
  shiftedSum: 'Σ_i cos (k+1)ω_i',
  share: '方差中由 k 解释的比例（位置 0–127）',
  wavelength: '最长的波长（位置）',
  table: '各维分量：旋转的结果与直接计算的相同',
  component: (kind: 'sin' | 'cos', dimension: number) => `${dimension} ${kind}`,
  reading: (seen: Seen) => {
    const { fromStart, fromOther, back } = seen.scores;
    const between = {
      none: '',
      random: `，随机的投影（N(0, 1/d)，d_k = ${headWidth(seen.d)}，种子 ${seen.seed}）`,
      turned: '，W^Q = R_{−1}，W^K = I（d_k = d）',
    }[seen.projection];
    const result = {
      none: '点积与起点和方向都无关。',
      random: `分数随起点变化，方差中有 ${fixed(seen.share * 100, 1)}% 由 k 解释。`,
      turned: '分数与起点无关，在 k = −1 处最高，能区分前后。',
    }[seen.projection];
    const backwards = seen.k === 0 ? '' : `；从 ${seen.other} 移动 ${whole(-seen.k)} 时是 ${score(back)}`;
    return `d = ${seen.d}，底数 ${grouped(seen.base)}${between}：从 p = ${seen.start} 移动 k = ${whole(seen.k)}，${seen.projection === 'none' ? '点积' : '分数'}是 ${score(fromStart)}；从 ${seen.other} 移动同样的 k，是 ${score(fromOther)}${backwards}。${result}第 ${seen.pair} 对转过 ${small(seen.turn)} 弧度。`;
  },
};

const en: typeof zh = {
  title: 'Sinusoidal positional encoding: heat map, rotation and dot product',
  about:
    'Change the start p and the offset k, and see whether the curves from both starts coincide. Then put projections in between, and see which properties remain.',
  caption:
    'Moving by k positions rotates every pair by kω_i, regardless of the start, so the dot product depends only on |k|. Random projections destroy this property. A projection that rotates the query back by one step keeps it, and also distinguishes before from after.',
  pos: 'Start p',
  k: 'Offset k',
  d: 'Dimensions d',
  base: 'Base',
  pair: 'Pair i to show',
  between: 'Projections in between',
  projections: {
    none: 'none',
    random: 'random W^Q and W^K',
    turned: 'W^Q = R_{−1}, W^K = I',
  },
  whole,
  heat: (shown, all) => (shown === all ? `all ${all} pairs of PE` : `${shown} of ${all} pairs of PE`),
  heatLabel: (shown, all, last) =>
    `Heat map: positions 0 to ${last} and ${shown} of ${all} pairs of components. The components on the left change sign quickly with the position, those on the right slowly.`,
  clock: 'one pair: (cos pω_i, sin pω_i)',
  clockLabel: 'Two hands on the unit circle. They are rotated from the angle of p to the angle of p + k.',
  turn: (radians) => `kω_i = ${radians} rad`,
  turns: (count) => `= ${count} turns`,
  dot: 'PE_p · PE_{p+k}',
  form: 'PE_p W^Q W^{K⊤} PE_{p+k}^⊤',
  from: (position) => `p = ${position}`,
  offset: 'offset k',
  product: (from, to, direct) => (direct ? `PE_{${from}} · PE_{${to}}` : `query at ${from}, key at ${to}`),
  sum: 'Σ_i cos kω_i',
  shiftedSum: 'Σ_i cos (k+1)ω_i',
  share: 'variance explained by k (positions 0–127)',
  wavelength: 'longest wavelength (positions)',
  table: 'By dimension: rotated and computed values agree',
  component: (kind, dimension) => `${dimension} ${kind}`,
  reading: (seen) => {
    const { fromStart, fromOther, back } = seen.scores;
    const between = {
      none: '',
      random: `, random projections (N(0, 1/d), d_k = ${headWidth(seen.d)}, seed ${seen.seed})`,
      turned: ', W^Q = R_{−1} and W^K = I (d_k = d)',
    }[seen.projection];
    const result = {
      none: 'The dot product depends on neither the start nor the direction.',
      random: `The score depends on the start. The offset explains ${fixed(seen.share * 100, 1)}% of the variance.`,
      turned:
        'The score does not depend on the start. It is highest at k = −1, so it distinguishes before from after.',
    }[seen.projection];
    const backwards =
      seen.k === 0 ? '' : `; from ${seen.other} to offset ${whole(-seen.k)} it is ${score(back)}`;
    return `d = ${seen.d}, base ${grouped(seen.base)}${between}: from p = ${seen.start} to offset k = ${whole(seen.k)} the ${seen.projection === 'none' ? 'dot product' : 'score'} is ${score(fromStart)}; from ${seen.other} to the same offset it is ${score(fromOther)}${backwards}. ${result} Pair ${seen.pair} is rotated by ${small(seen.turn)} radians.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
