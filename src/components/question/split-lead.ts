/** An answer as HTML in its two parts. */
export interface AnswerParts {
  /** What stands above the first section: the answer of 60 seconds. */
  lead: string;
  /** The sections. */
  body: string;
}

/**
 * Cuts an answer before its first section.
 *
 * @param html a rendered answer
 * @throws where it has no section
 */
export function splitLead(html: string): AnswerParts {
  const start = html.search(/<h2[\s>]/);
  if (start < 0) throw new Error('An answer needs at least one section: a heading "## …" after the lead.');
  return { lead: html.slice(0, start), body: html.slice(start) };
}
