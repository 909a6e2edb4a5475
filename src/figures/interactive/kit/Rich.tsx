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

/** The text without subscripts and superscripts, for attributes and for screen readers. */
export function plain(text: string): string {
  return text.replace(/([_^])\{([^}]*)\}/g, '$1$2');
}
