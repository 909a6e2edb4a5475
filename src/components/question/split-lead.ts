/** The two parts of an answer, as HTML. */
export interface AnswerParts {
  /** The part above the first section: the 60-second answer. */
  lead: string;
  /** The sections. */
  body: string;
}

/**
 * Splits an answer before its first section.
 *
 * @param html a rendered answer
 * @throws Error if it has no section
 */
export function splitLead(html: string): AnswerParts {
  const start = html.search(/<h2[\s>]/);
  if (start < 0) throw new Error('An answer needs at least one section: a heading "## …" after the lead.');
  return { lead: html.slice(0, start), body: html.slice(start) };
}
