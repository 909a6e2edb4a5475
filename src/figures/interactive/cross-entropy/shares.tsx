import { fixed } from '../kit/format.ts';
import { Matrix } from '../kit/tables.tsx';
import type { Outcome } from './model.ts';
import { decimals, type Words } from './words.ts';

const SHARES = ['p', 'q', 'gradient'] as const;
const NAMES = ['p', 'q', 'p − q'];

/** The sum over all words. */
function sum(groups: Outcome['groups'], share: (typeof SHARES)[number]): number {
  return groups.reduce((total, group) => total + group.count * group[share], 0);
}

/** p, q and p − q of every word, one word per row, and their sums. */
export function Each({ outcome, words: w }: { outcome: Outcome; words: Words }) {
  const { groups } = outcome;
  return (
    <Matrix
      caption={w.table}
      rows={[...groups.map(({ right }, index) => w.row(index + 1, right)), w.sum]}
      columns={NAMES}
      values={[
        ...groups.map((group) => SHARES.map((share) => group[share])),
        SHARES.map((share) => sum(groups, share)),
      ]}
      digits={decimals(outcome)}
      mark={(row) => (row === groups.length ? 'cross-entropy-sum' : '')}
    />
  );
}

/** The sums are 1 and 0; more decimals would only make the table too wide for a phone. */
const DIGITS_OF_SUM = 3;

/** p, q and p − q of the correct word and of each other word, which are equal, and their sums. */
export function Grouped({ outcome, words: w }: { outcome: Outcome; words: Words }) {
  const { groups } = outcome;
  const others = groups[1]?.count ?? 0;
  const digits = decimals(outcome);
  return (
    <Matrix
      caption={w.grouped(others)}
      rows={NAMES}
      columns={[w.rightWord, w.otherWord(others), w.sum]}
      values={SHARES.map((share) => [...groups.map((group) => group[share]), sum(groups, share)])}
      show={(value, _, column) => fixed(value, column === groups.length ? DIGITS_OF_SUM : digits)}
      mark={(_, column) => (column === groups.length ? 'cross-entropy-sum' : '')}
    />
  );
}
