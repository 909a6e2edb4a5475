import { Matrix } from '../kit/tables.tsx';
import type { Outcome } from './model.ts';
import type { Words } from './words.ts';

/** From this size on each share is so small that it takes nine decimals. */
const LARGE = 10_000;

const SHARES = ['p', 'q', 'gradient'] as const;
const NAMES = ['p', 'q', 'p − q'];

/** The sum over all words. */
function sum(groups: Outcome['groups'], share: (typeof SHARES)[number]): number {
  return groups.reduce((total, group) => total + group.count * group[share], 0);
}

/** p, q and p − q of every word, a word a row, and their sums. */
export function Each({ outcome: { groups }, words: w }: { outcome: Outcome; words: Words }) {
  return (
    <Matrix
      caption={w.table}
      rows={[...groups.map(({ right }, index) => w.row(index + 1, right)), w.sum]}
      columns={NAMES}
      values={[
        ...groups.map((group) => SHARES.map((share) => group[share])),
        SHARES.map((share) => sum(groups, share)),
      ]}
      digits={6}
      mark={(row) => (row === groups.length ? 'cross-entropy-sum' : '')}
    />
  );
}

/** p, q and p − q of the right word and of each of the others, which are alike, and their sums. */
export function Grouped({ outcome: { groups }, words: w }: { outcome: Outcome; words: Words }) {
  const others = groups[1]?.count ?? 0;
  return (
    <Matrix
      caption={w.grouped(others)}
      rows={NAMES}
      columns={[w.rightWord, w.otherWord, w.sum]}
      values={SHARES.map((share) => [...groups.map((group) => group[share]), sum(groups, share)])}
      digits={others < LARGE ? 6 : 9}
      mark={(_, column) => (column === groups.length ? 'cross-entropy-sum' : '')}
    />
  );
}
