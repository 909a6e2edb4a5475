/** A string whose characters are bytes from 0 to 255, as in a byte-level vocabulary. */
export type Bytes = string;

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Bytes {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
}

/** The text of the bytes; `undefined` if they are only part of a character. */
export function textOf(bytes: Bytes): string | undefined {
  const codes = Uint8Array.from([...bytes].map((byte) => byte.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch {
    return undefined;
  }
}

/** NFKC normalization, the only step that loses information. */
export function normalized(text: string): string {
  return text.normalize('NFKC');
}

/** The pre-tokens: words with the space before them, digits and punctuation. No merge crosses their borders. */
export function preTokens(text: string): string[] {
  return text.match(/ ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+/gu) ?? [];
}

/** The merges of the toy vocabulary, in the order learned. The last two form 语; 言 stays in bytes. */
export const MERGES: readonly (readonly [Bytes, Bytes])[] = [
  ['f', 'i'],
  ['fi', 'n'],
  ['fin', 'e'],
  ['o', 'k'],
  [' ', 'ok'],
  ['\u00e8', '\u00af'],
  ['\u00e8\u00af', '\u00ad'],
];

/** Byte-level BPE on one pre-token: merges are applied in the order in which they were learned. */
export function encode(preToken: string): Bytes[] {
  let parts = [...bytesOf(preToken)];
  for (;;) {
    const ranks = parts
      .slice(1)
      .map((part, index) => MERGES.findIndex(([one, other]) => one === parts[index] && other === part));
    const best = Math.min(...ranks.filter((rank) => rank >= 0));
    const at = ranks.indexOf(best);
    if (at < 0) return parts;
    parts = [...parts.slice(0, at), (parts[at] ?? '') + (parts[at + 1] ?? ''), ...parts.slice(at + 2)];
  }
}

export const [START, END] = ['<s>', '</s>'] as const;

/** The id of a token: the two special tokens come first, then the 256 bytes, then the merges in order. */
export function idOf(token: Bytes): number {
  if (token === START) return 0;
  if (token === END) return 1;
  if (token.length === 1) return 2 + token.charCodeAt(0);
  return 258 + MERGES.findIndex(([one, other]) => one + other === token);
}
