import { pieces } from '../../text.ts';

/** A text in which `_k`, `^Q` and `_{model}` become subscripts and superscripts. */
export function Rich({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece) =>
        piece.script === '_' ? (
          <sub>{piece.text}</sub>
        ) : piece.script === '^' ? (
          <sup>{piece.text}</sup>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** The same text where no script can be raised: in an attribute, or when it is spoken. */
export function plain(text: string): string {
  return text.replace(/([_^])\{([^}]*)\}/g, '$1$2');
}
