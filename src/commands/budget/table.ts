import type { Row } from './judge.ts';
import { codeOf, totalOf } from './weigh.ts';

const HEAD = ['page', 'HTML', 'CSS', 'JS', 'code', 'fonts', 'images', 'other', 'total', 'requests'];

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
const within = (value: string, limit: number | undefined): string =>
  limit === undefined ? value : `${value} of ${limit}`;

/** The rows as a Markdown table in KiB, what has a limit beside its limit. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, weight, limits }) => [
    name,
    kib(weight.html),
    kib(weight.css),
    kib(weight.js),
    within(kib(codeOf(weight)), limits?.code),
    kib(weight.fonts),
    kib(weight.images),
    kib(weight.other),
    within(kib(totalOf(weight)), limits?.total),
    within(String(weight.requests), limits?.requests),
  ]);
  const ruler = HEAD.map((_, index) => (index === 0 ? '---' : '---:'));
  return [HEAD, ruler, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
