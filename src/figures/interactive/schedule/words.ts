import { fixed, scientific } from '../kit/format.ts';
import { learningRate, peak } from './model.ts';

/** A share in per cent; below one per cent with two digits that count, and just below all of it not as 100. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value < 1 ? Number(value.toPrecision(2)) : fixed(value, value > 99.9 ? 3 : 1)}%`;
}

const rate = (value: number) => scientific(value, 4);

const zh = {
  title: '原论文的学习率曲线',
  about: '拖动步数 s 走过整条曲线；再改 warm-up 步数 w 和宽度 d，看峰值怎样移动。',
  caption:
    '学习率取两支中较小的一支：先按 s 线性上升，再按 s^{−0.5} 下降，两支在 s = w 处相接，峰值 (d·w)^{−0.5} 就在那里。',
  d: '模型宽度 d',
  w: 'warm-up 步数 w',
  s: '当前步数 s',
  toPeak: 's = w',
  linear: '学习率 η（×10^{−4}）',
  logarithmic: '学习率 η，双对数刻度',
  step: '步数 s',
  peakMark: (value: number, differs: boolean) => `${differs ? '实线：' : ''}峰值 ${rate(value)}`,
  base: (d: number, w: number) => `虚线：d = ${d}，w = ${w}`,
  rise: '∝ s',
  fall: '∝ s^{−0.5}',
  now: '当前 η(s)',
  peak: '峰值 (d·w)^{−0.5}',
  rising: '上升 d^{−0.5}·s·w^{−1.5}',
  falling: '下降 d^{−0.5}·s^{−0.5}',
  reading: (s: number, d: number, w: number) => {
    const [now, top] = [learningRate(s, d, w), peak(d, w)];
    const where = s < w ? '还在上升' : s > w ? '已在下降' : 'warm-up 的最后一步';
    const of = s === w ? '这就是峰值，两支在此相等' : `是峰值 ${rate(top)} 的 ${percent(now / top)}`;
    return `d = ${d}，w = ${w}，第 ${s} 步（${where}）：η = ${rate(now)}，${of}。`;
  },
};

const en: typeof zh = {
  title: 'The learning-rate schedule of the 2017 paper',
  about:
    'Move the step s along the whole curve; then change the warm-up w and the width d and watch where the peak goes.',
  caption:
    'The rate is the smaller of two branches: a rise linear in s, then a fall with s^{−0.5}; they meet at s = w, and the peak (d·w)^{−0.5} is there.',
  d: 'Width of the model d',
  w: 'Warm-up steps w',
  s: 'Current step s',
  toPeak: 's = w',
  linear: 'Learning rate η (×10^{−4})',
  logarithmic: 'Learning rate η, both axes logarithmic',
  step: 'step s',
  peakMark: (value, differs) => `${differs ? 'solid: ' : ''}peak ${rate(value)}`,
  base: (d, w) => `dashed: d = ${d}, w = ${w}`,
  rise: '∝ s',
  fall: '∝ s^{−0.5}',
  now: 'now η(s)',
  peak: 'peak (d·w)^{−0.5}',
  rising: 'rise d^{−0.5}·s·w^{−1.5}',
  falling: 'fall d^{−0.5}·s^{−0.5}',
  reading: (s, d, w) => {
    const [now, top] = [learningRate(s, d, w), peak(d, w)];
    const where = s < w ? 'still rising' : s > w ? 'already falling' : 'the last of the warm-up';
    const of =
      s === w
        ? 'which is the peak, where both branches are equal'
        : `${percent(now / top)} of the peak of ${rate(top)}`;
    return `d = ${d}, w = ${w}, step ${s} (${where}): η = ${rate(now)}, ${of}.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
