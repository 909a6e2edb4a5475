/** A string whose characters are the bytes 0 to 255: what a byte-level vocabulary is made of. */
export type Bytes = string;

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Bytes {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
}

/** The text of whole characters; `undefined` where the bytes are only part of one. */
export function textOf(bytes: Bytes): string | undefined {
  const codes = Uint8Array.from([...bytes].map((byte) => byte.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch {
    return undefined;
  }
}

/** NFKC: the one step that loses something. */
export function normalized(text: string): string {
  return text.normalize('NFKC');
}

/** Words with the space before them, digits and punctuation apart: borders that no merge crosses. */
export function preTokens(text: string): string[] {
  return text.match(/ ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+/gu) ?? [];
}

/** The merges of the toy vocabulary, in the order learned; the last two make up 语 and leave 言 in bytes. */
export const MERGES: readonly (readonly [Bytes, Bytes])[] = [
  ['f', 'i'],
  ['fi', 'n'],
  ['fin', 'e'],
  ['o', 'k'],
  [' ', 'ok'],
  ['\u00e8', '\u00af'],
  ['\u00e8\u00af', '\u00ad'],
];

/** Byte-level BPE on one pre-token: the merge learned first goes first. */
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

/** Ids: the two special tokens, the 256 bytes, then the merges in order. */
export function idOf(token: Bytes): number {
  if (token === START) return 0;
  if (token === END) return 1;
  if (token.length === 1) return 2 + token.charCodeAt(0);
  return 258 + MERGES.findIndex(([one, other]) => one + other === token);
}
