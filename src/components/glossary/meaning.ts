import katex from 'katex';
import { escapeHtml } from '../html.ts';

/**
 * What a term means, as HTML: the text escaped, each `$…$` a formula.
 *
 * @throws where KaTeX refuses a formula
 */
export function meaningHtml(text: string): string {
  return text
    .split(/\$([^$]+)\$/)
    .map((part, index) =>
      index % 2 === 1
        ? katex.renderToString(part, { strict: 'error', throwOnError: true })
        : escapeHtml(part),
    )
    .join('');
}
