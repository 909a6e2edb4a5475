import type { Dice } from './dice.ts';

/** A change of a text that a slip of the hand, a merge or another program may make. */
export type Edit = (text: string, dice: Dice) => string;

/** Characters that nobody sees, or that change how others are shown. */
const UNSEEN = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ue000',
  '\u{e0041}',
  '\ud800',
  '\udfff',
];

/** Characters that mean something in one of the formats. */
const SIGNS = [...'{}[]()<>$\\`*_#|&%~^"\'@:;,=-+!/?\n\t 。，（）“”'];

const NUMBERS = ['1e999', '-0', '99999999999999999999', '0x10', '0o17', '1_000', 'NaN', '.inf', '٣', '１２'];

const lines = (text: string) => text.split('\n');

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** Changes of any text file, by kind. */
export const EDITS: Record<string, Edit> = {
  'delete lines': (text, dice) => {
    const all = lines(text);
    all.splice(dice.below(all.length), 1 + dice.below(4));
    return all.join('\n');
  },
  'duplicate lines': (text, dice) => {
    const all = lines(text);
    const at = dice.below(all.length);
    const block = all.slice(at, at + 1 + dice.below(12));
    all.splice(dice.below(2) === 0 ? at : dice.below(all.length), 0, ...block);
    return all.join('\n');
  },
  'swap lines': (text, dice) => {
    const all = lines(text);
    const [a, b] = [dice.below(all.length), dice.below(all.length)];
    [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
    return all.join('\n');
  },
  'indent lines': (text, dice) => {
    const all = lines(text);
    const at = dice.below(all.length);
    const space = dice.pick(['  ', '    ', '\t', '> ', '- ']);
    return all.map((line, index) => (index >= at && index < at + 6 ? space + line : line)).join('\n');
  },
  truncate: (text, dice) => text.slice(0, dice.below(text.length)),
  'delete characters': (text, dice) => replaceAt(text, dice.below(text.length), 1 + dice.below(3), ''),
  'flip characters': (text, dice) => {
    let flipped = text;
    for (let count = dice.below(3); count >= 0; count--)
      flipped = replaceAt(flipped, dice.below(text.length), 1, dice.pick(SIGNS));
    return flipped;
  },
  'delete a sign': (text, dice) => {
    const sign = dice.pick(SIGNS);
    const places = lines(text).length > 0 ? [...text.matchAll(/[{}[\]<>$`*"',:\\#]/g)] : [];
    const at = places.length > 0 ? dice.pick(places).index : text.indexOf(sign);
    return replaceAt(text, Math.max(0, at), 1, '');
  },
  'insert unseen characters': (text, dice) => replaceAt(text, dice.below(text.length), 0, dice.pick(UNSEEN)),
  'replace a number': (text, dice) => {
    const places = [...text.matchAll(/\d+/g)];
    if (places.length === 0) return `${text}${dice.pick(NUMBERS)}`;
    const { index, 0: number } = dice.pick(places);
    return replaceAt(text, index, number.length, dice.pick([...NUMBERS, '9'.repeat(400)]));
  },
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
  empty: (_text, dice) => dice.pick(['', '\n', ' ', '\0']),
};
