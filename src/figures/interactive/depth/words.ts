import type { Profile } from './model.ts';
import { shown } from './numbers.ts';
import type { Wiring } from './stack.ts';

/** The values in the sentence below the charts. */
export interface Seen {
  wiring: Wiring;
  layers: number;
  gain: number;
  scaled: boolean;
  measured: Profile;
  predicted: Profile;
}

const zhWirings = { post: 'post-LN', pre: 'pre-LN', none: '无 LN' };
const enWirings = { post: 'post-LN', pre: 'pre-LN', none: 'no LN' };

const zh = {
  title: '深度：pre-LN 与 post-LN',
  about:
    '在 post-LN 与 pre-LN 之间切换，再增加子层数，看残差流的方差和恒等通路的份额怎样变化。整个梯度是另一条曲线。',
  caption:
    '一个随机的线性玩具模型。随着深度增加，post-LN 的恒等通路份额指数缩小；pre-LN 的份额只按 (1 + Lσ^2)^{−1/2} 缩小，但残差流的方差变大。把支路乘以 1/√L，两者都保持稳定。两种情形下，整个梯度都不消失。',
  ln: 'LN 的位置',
  wirings: zhWirings,
  layers: '子层数 L（每层两个）',
  gain: '支路增益 σ',
  scaled: '支路再乘 1/√L（GPT-2 的做法）',
  variance: 'x_l 的方差',
  gradient: '传到 x_l 的梯度 ÷ 输出处的梯度',
  sublayer: '子层 l',
  measured: '模拟',
  predicted: '公式',
  whole: '整个梯度',
  identity: '只经过恒等通路的部分',
  table: '经过 L 个子层之后',
  rows: {
    variance: 'x_L 的方差',
    share: 'x_0 在输出里的份额（恒等通路）',
    gradient: '传到 x_0 的整个梯度 ÷ 输出处的',
    change: '相对变化 ‖F_l‖/‖x_l‖：最后一个子层 ÷ 第一个子层',
  },
  setting: (tokens: number, width: number) =>
    `x_0 和 W_l 是随机的（${tokens} 个 token，d = ${width}）：F_l(x) = xW_l，W_l 的元素取自 N(0, σ^2/d)。pre-LN 的末尾有一个最终的 LN。恒等通路的系数是沿途各个 LN 缩放系数的乘积。公式取 d → ∞，d 有限时有偏差：post-LN、σ = 1 时，模拟的份额平均约为公式的 e^{0.8L/d} 倍，整个梯度的起伏也随 L 变大。`,
  reading: ({ wiring, layers, gain, scaled, measured, predicted }: Seen) =>
    `${zhWirings[wiring]}，L = ${layers}，σ = ${gain}${scaled ? '，支路乘以 1/√L' : ''}：x_L 的方差 ${shown(measured.variance.at(-1))}（公式 ${shown(predicted.variance.at(-1))}）；恒等通路的份额 ${shown(measured.share)}（公式 ${shown(predicted.share)}）；传到 x_0 的整个梯度是输出处梯度的 ${shown(measured.gradient[0])} 倍（公式 ${shown(predicted.gradient[0])}）。`,
};

const en: typeof zh = {
  title: 'Depth: pre-LN and post-LN',
  about:
    'Switch between post-LN and pre-LN, then add sublayers. See how the variance of the residual stream and the share of the identity path change. The whole gradient is a separate curve.',
  caption:
    'A random linear toy model. As depth grows, the share of the identity path shrinks exponentially in post-LN. In pre-LN it shrinks only as (1 + Lσ^2)^{−1/2}, but the variance of the residual stream grows. Multiplying the branches by 1/√L stabilizes both. The whole gradient vanishes in neither case.',
  ln: 'Position of LN',
  wirings: enWirings,
  layers: 'Sublayers L (two per layer)',
  gain: 'Branch gain σ',
  scaled: 'Branches times 1/√L (GPT-2)',
  variance: 'variance of x_l',
  gradient: 'gradient at x_l ÷ gradient at the output',
  sublayer: 'sublayer l',
  measured: 'simulated',
  predicted: 'formula',
  whole: 'whole gradient',
  identity: 'along the identity path only',
  table: 'After L sublayers',
  rows: {
    variance: 'variance of x_L',
    share: 'share of x_0 in the output (identity path)',
    gradient: 'whole gradient at x_0 ÷ gradient at the output',
    change: 'relative change ‖F_l‖/‖x_l‖: last sublayer ÷ first',
  },
  setting: (tokens, width) =>
    `x_0 and W_l are random (${tokens} tokens, d = ${width}): F_l(x) = xW_l, and the entries of W_l are drawn from N(0, σ^2/d). Pre-LN has a final LN. Every LN on the identity path scales it. The formulas assume d → ∞. At finite d, in post-LN with σ = 1, the simulated share is on average about e^{0.8L/d} times the formula, and the whole gradient varies more as L grows.`,
  reading: ({ wiring, layers, gain, scaled, measured, predicted }) =>
    `${enWirings[wiring]}, L = ${layers}, σ = ${gain}${scaled ? ', branches times 1/√L' : ''}: the variance of x_L is ${shown(measured.variance.at(-1))} (formula ${shown(predicted.variance.at(-1))}); the identity path has a share of ${shown(measured.share)} (formula ${shown(predicted.share)}); the whole gradient that reaches x_0 is ${shown(measured.gradient[0])} times the gradient at the output (formula ${shown(predicted.gradient[0])}).`,
};

export const words = { zh, en };
export type Words = typeof zh;
