/** A fault in the content or in the built site, which must not be published. */
export interface Fault {
  /** Path from the root of the project. */
  file: string;
  /** Line number from 1, if the fault has a line. */
  line?: number | undefined;
  /** What the fault is about: a field, a formula, a link. */
  place: string;
  /** What was found there. */
  found: string;
  /** What the author should do, as an imperative. */
  remedy: string;
  /** A warning is shown but does not fail the build. */
  warning?: boolean;
}

const LONGEST = 240;

/** Shortens a text to one line that is long enough to find the place. */
function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** One fault in one line: `content/…/en.mdx:37 formula: found \foo{x} — fix: …`. */
export function faultLine(fault: Fault): string {
  const { file, line, place, remedy } = fault;
  const found = brief(fault.found);
  return `${file}${line === undefined ? '' : `:${line}`} ${place}: found ${found} — fix: ${remedy}`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/**
 * All faults as one list, sorted by file and line, followed by their number; equal lines are listed once.
 *
 * @param subject what was checked: "content"
 * @param most the number of warnings per kind that are listed; further ones are only counted
 */
export function faultList(faults: readonly Fault[], subject: string, most = Infinity): string {
  const inOrder = faults.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      a.place.localeCompare(b.place, 'en'),
  );
  const seen = new Map<string, number>();
  const listed = inOrder.filter(({ warning, place }) => {
    if (!warning) return true;
    seen.set(place, (seen.get(place) ?? 0) + 1);
    return (seen.get(place) ?? 0) <= most;
  });
  const lines = new Set(listed.map((fault) => `  ${fault.warning ? '(warning) ' : ''}${faultLine(fault)}`));
  for (const [place, number] of seen) {
    if (number > most)
      lines.add(
        `  (warning) ${place}: ${number - most} more; npm run check:content ID lists those of a question`,
      );
  }
  const warnings = faults.filter(({ warning }) => warning).length;
  const sum = [
    count(faults.length - warnings, 'fault'),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${[...lines].join('\n')}\n${subject}: ${sum.join(', ')}`;
}

/** Whether any of the faults fails the build. */
export const isFatal = (faults: readonly Fault[]): boolean => faults.some(({ warning }) => !warning);
