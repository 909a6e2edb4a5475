import { fixed, scientific } from '../kit/format.ts';
import { learningRate, peak } from './model.ts';

/**
 * A share in percent: two significant digits below one percent, three decimals just below 100%, so that it is not
 * rounded to 100.
 */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value < 1 ? Number(value.toPrecision(2)) : fixed(value, value > 99.9 ? 3 : 1)}%`;
}

const rate = (value: number) => scientific(value, 4);

const zh = {
  title: '原论文的学习率曲线',
  about: '拖动步数 s，走过整条曲线。再改变 warm-up 步数 w 和宽度 d，看峰值怎样移动。',
  caption:
    '学习率取两个函数中较小的一个：一个随 s 线性上升，另一个按 s^{−0.5} 下降。两者在 s = w 处相等，峰值 (d·w)^{−0.5} 就在这里。',
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
    const where = s < w ? '正在上升' : s > w ? '正在下降' : 'warm-up 的最后一步';
    const of = s === w ? '这就是峰值，两个函数在此相等' : `是峰值 ${rate(top)} 的 ${percent(now / top)}`;
    return `d = ${d}，w = ${w}，第 ${s} 步（${where}）：η = ${rate(now)}，${of}。`;
  },
};

const en: typeof zh = {
  title: 'The learning-rate schedule of the 2017 paper',
  about:
    'Move the step s along the whole curve. Then change the warm-up steps w and the width d, and see how the peak moves.',
  caption:
    'The learning rate is the smaller of two functions: one rises linearly in s, the other falls as s^{−0.5}. They are equal at s = w, where the rate has its peak (d·w)^{−0.5}.',
  d: 'Model width d',
  w: 'Warm-up steps w',
  s: 'Current step s',
  toPeak: 's = w',
  linear: 'Learning rate η (×10^{−4})',
  logarithmic: 'Learning rate η, log-log scale',
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
    const where = s < w ? 'still rising' : s > w ? 'already falling' : 'the last warm-up step';
    const of =
      s === w
        ? 'which is the peak, where both functions are equal'
        : `${percent(now / top)} of the peak of ${rate(top)}`;
    return `d = ${d}, w = ${w}, step ${s} (${where}): η = ${rate(now)}, ${of}.`;
  },
};

export const words = { zh, en };
export type Words = typeof zh;
