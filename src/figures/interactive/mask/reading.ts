import { fixed } from '../kit/format.ts';
import type { Path } from './depth.ts';
import { spacing } from './floats.ts';
import { type Attention, filled, type Kind, type Numbers, type Rules } from './model.ts';
import { gap } from './numbers.ts';

/** The queries whose rows are of a kind: `q_1`, `q_2`. */
function named({ rows }: Attention, kind: Kind): string[] {
  return rows.flatMap((row, index) => (row.kind === kind ? [`q_${index + 1}`] : []));
}

/** The sum of the rows that see a key, if it is not 1: one number, or the least and the greatest. */
function totals({ rows }: Attention, { fill }: Numbers, between: string): string {
  if (fill !== 'after') return '';
  const sums = rows.filter(({ kind }) => kind === 'usual').map(({ total }) => total);
  const [least, most] = [fixed(Math.min(...sums), 2), fixed(Math.max(...sums), 2)];
  if (least === most) return least === '1.00' ? '' : least;
  return least + between + most;
}

/** The gap between neighboring numbers at the size of the fill. */
function apart({ fill, dtype }: Numbers): string {
  return fill === 'after' ? '' : gap(spacing(filled(fill, dtype), dtype));
}

/** The number of pairs of each kind. */
export type Counts = Record<Path, number>;

interface Sentences {
  /** Describes which query sees which key, and the weights of the rows that see no key and of the others. */
  rows(rules: Rules, numbers: Numbers, attention: Attention): string;
  /** Describes which outputs depend on which inputs after some layers; `spoiled` is the number of outputs that are NaN. */
  layers(layers: number, counts: Counts, spoiled: number): string;
}

const zh: Sentences = {
  rows: ({ len, pad, causal }, numbers, attention) => {
    const { dtype, fill } = numbers;
    const side = len === 5 || len === 0 ? '' : `，填充在${pad === 'left' ? '左边' : '右边'}`;
    const changed = attention.changed === 0 ? '' : `，手动修改了 ${attention.changed} 个格子（虚线框）`;
    const empty = (kind: Kind, then: string) => {
      const names = named(attention, kind);
      const who = names.length === 5 ? '所有 query' : names.join('、');
      return names.length > 0 && `${who} 一个 key 也看不到：${then}。`;
    };
    const lost =
      numbers.scores === 'zero'
        ? ''
        : `；在这个量级上，${dtype} 相邻两个数相差 ${apart(numbers)}，分数被舍入掉了`;
    const usual = named(attention, 'usual').length;
    const sums = totals(attention, numbers, ' 到 ');
    const where = usual === 5 ? '每一行' : usual === 1 ? '其余一行' : '其余各行';
    return [
      `${len} 个真实 token${side}，${causal ? '加' : '不加'}因果掩码${changed}：25 个格子中有 ${attention.visible} 个可见。`,
      dtype === 'fp16' && fill === '-1e9' && '−1e9 在 fp16 里就是 −∞。',
      empty('nan', '整行都是 −∞，计算 −∞ − (−∞) 得到 NaN'),
      empty('uniform', `每个 key 的权重都是 1/5 = 0.200，包括被屏蔽的 key${lost}`),
      empty(
        'unmasked',
        `整行加上同一个数不改变 softmax，结果与没有 mask 时相同（只差舍入：在这个量级上，${dtype} 相邻两个数相差 ${apart(numbers)}）`,
      ),
      empty('zero', '权重全为 0'),
      attention.visible === 25
        ? '没有格子被屏蔽，每行之和是 1。'
        : usual > 0 && `${where}被屏蔽的权重都是 0，${sums ? `但权重之和是 ${sums}` : '权重之和是 1'}。`,
    ]
      .filter(Boolean)
      .join('');
  },
  layers: (layers, { seen, leak, own, detour }, spoiled) => {
    const parts = [
      `看得到 ${seen} 对`,
      leak > 0 && `已屏蔽但仍泄漏 ${leak} 对`,
      own > 0 && `依赖自己的输入 ${own} 对（虽然屏蔽了，残差和 query 仍带着它）`,
      detour > 0 && `绕道别的位置 ${detour} 对`,
    ];
    if (spoiled === 5) return `经过 ${layers} 层之后，5 个位置的输出全是 NaN。`;
    const nan = spoiled === 0 ? '' : `有 ${spoiled} 个位置的输出总是 NaN，与输入无关。`;
    return `经过 ${layers} 层之后，25 对（输出，输入）中有 ${seen + leak + own + detour} 对存在依赖：${parts.filter(Boolean).join('，')}。${nan}`;
  },
};

const en: Sentences = {
  rows: ({ len, pad, causal }, numbers, attention) => {
    const { dtype, fill } = numbers;
    const side = len === 5 || len === 0 ? '' : `, padding on the ${pad}`;
    const changed =
      attention.changed === 0
        ? ''
        : `, ${attention.changed} ${attention.changed > 1 ? 'cells' : 'cell'} changed by hand (dashed)`;
    const empty = (kind: Kind, then: string) => {
      const names = named(attention, kind);
      if (names.length === 5) return `No query sees a key: ${then}.`;
      const last = names.pop();
      const all = names.length > 0 ? `${names.join(', ')} and ${last} see` : `${last} sees`;
      return last && `${all} no key: ${then}.`;
    };
    const lost =
      numbers.scores === 'zero'
        ? ''
        : `; near this value, ${dtype} numbers are ${apart(numbers)} apart, so the scores are rounded away`;
    const usual = named(attention, 'usual').length;
    const sums = totals(attention, numbers, ' to ');
    const where = ['', 'In the other row', 'In the other rows', 'In the other rows', 'In the other rows'];
    return [
      `${len} real ${len === 1 ? 'token' : 'tokens'}${side}, ${causal ? 'with' : 'without'} a causal mask${changed}: ${attention.visible} of 25 pairs ${attention.visible === 1 ? 'is' : 'are'} visible.`,
      dtype === 'fp16' && fill === '-1e9' && 'In fp16, −1e9 is −∞.',
      empty('nan', 'all scores are −∞, and −∞ − (−∞) is NaN'),
      empty('uniform', `every key gets a weight of 1/5 = 0.200, including the masked keys${lost}`),
      empty(
        'unmasked',
        `adding the same number to a whole row does not change the softmax, so the weights are those without a mask (up to rounding: near this value, ${dtype} numbers are ${apart(numbers)} apart)`,
      ),
      empty('zero', 'all weights are 0'),
      attention.visible === 25
        ? 'Nothing is masked, and every row sums to 1.'
        : usual > 0 &&
          `${where[usual] ?? 'In every row'} masked weights are 0, ${sums ? `but the row sum is ${sums}` : 'and the row sum is 1'}.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  layers: (layers, { seen, leak, own, detour }, spoiled) => {
    const parts = [
      `${seen} seen`,
      leak > 0 && `${leak} masked but leaking`,
      own > 0 && `${own} of a position on its own input (masked, but carried by the residual and the query)`,
      detour > 0 && `${detour} via other positions`,
    ];
    const after = `After ${layers} ${layers === 1 ? 'layer' : 'layers'}`;
    if (spoiled === 5) return `${after} all 5 outputs are NaN.`;
    const nan =
      spoiled === 0 ? '' : ` ${spoiled} ${spoiled === 1 ? 'output is' : 'outputs are'} NaN for any input.`;
    return `${after}, outputs depend on inputs in ${seen + leak + own + detour} of 25 pairs: ${parts.filter(Boolean).join(', ')}.${nan}`;
  },
};

export const reading = { zh, en };
