import type { Fault } from '../fault.ts';
import type { Document } from './content.ts';
import { spokenLead } from './lead.ts';

/** The numbers of formulas and numbers that a listener can remember from one minute. */
const MOST_EQUATIONS = 1;
const MOST_NUMBERS = 3;

const RELATION = /[=<>≈∝≤≥]|\\(?:approx|sim|simeq|propto|leq?|geq?|ll|gg|equiv|lt|gt)(?![A-Za-z])/;
/** `512`, `10^{-5}`, `2\times 10^4`. */
const NUMERAL = /^[\d.,\s{}^+-]*\d[\d.,\s{}^+-]*(?:\\(?:times|cdot)[\d.,\s{}^+-]+)?(?:\\%)?$/;
/** `d_k = 64`: a number with a name. */
const NAMED = /^[A-Za-z](?:_\{?(?:\\text\{)?\w+\}{0,2})?\s*(?:=|\\approx)\s*(.+)$/;
/** A number in the text, but not the digits of a name (`GPT-2`, `fp16`). A range counts as one number. */
const SPOKEN = /(?<![\p{Script=Latin}\p{N}._-])\d[\d.,]*(?:\s?[–~]\s?\d[\d.,]*)?/gu;
/** Numbers that are not counted: years, which date a claim, and the 0 and 1 of "mean 0" and "variance 1". */
const UNCOUNTED = /^(?:[01]|(?:19|20)[0-3]\d)$/;

/** The number that a formula states; `undefined` if the formula is more than a number. */
function numeral(tex: string): string | undefined {
  const value = (NAMED.exec(tex)?.[1] ?? tex).trim();
  return NUMERAL.test(value) ? value : undefined;
}

/** The formulas above the first heading. */
function formulasOf({ parsed }: Document): Document['parsed']['formulas'] {
  const end = parsed.headings[0]?.line ?? Infinity;
  return parsed.formulas.filter(({ line }) => line < end);
}

/** The different formulas of a lead that state a relation. */
function equations(document: Document): string[] {
  const all = formulasOf(document).map(({ tex }) => tex);
  return [...new Set(all.filter((tex) => numeral(tex) === undefined && RELATION.test(tex)))];
}

/** The different numbers of a lead, in the text and in formulas. */
function numbers(document: Document): string[] {
  const spoken = Array.from(spokenLead(document).matchAll(SPOKEN), ([number]) => number.replace(/[.,]$/, ''));
  const written = formulasOf(document).flatMap(({ tex }) => numeral(tex) ?? []);
  return [...new Set([...spoken, ...written])].filter((number) => !UNCOUNTED.test(number));
}

/** Warns of a lead with more formulas or numbers than a listener can remember. */
export function checkLeadLoad(document: Document): Fault[] {
  const warn = (found: string, remedy: string, line?: number): Fault => ({
    file: document.file,
    line,
    place: 'lead',
    found,
    remedy,
    warning: true,
  });
  const [said, stated] = [numbers(document), equations(document)];
  return [
    ...formulasOf(document)
      .filter(({ display }) => display)
      .map(({ line }) => warn('a display formula', 'say it in the sentence', line)),
    ...(stated.length > MOST_EQUATIONS
      ? [warn(`${stated.length} formulas (${stated.join('; ')})`, 'keep one, and put the others below')]
      : []),
    ...(said.length > MOST_NUMBERS
      ? [warn(`${said.length} numbers (${said.join('; ')})`, 'keep three, and put the others below')]
      : []),
  ];
}
