import type { Language } from '../../languages/language.ts';
import type { Question } from '../../questions/question.ts';
import type { CardText } from './card.ts';
import { cardSource } from './card-source.ts';

/** How the texts of a card become HTML. */
export interface Renderers {
  /** Markdown of an answer, with its links and formulas. */
  markdown(source: string): Promise<string>;
  /** A point: plain text with formulas and code. */
  point(source: string): string;
}

/** The text of a question's card. */
export async function cardText(question: Question, language: Language, render: Renderers): Promise<CardText> {
  const { points, body } = question.answers[language];
  const { lead, followUps } = cardSource(body);
  const line = async (source: string) => withoutParagraph(await render.markdown(source));
  return {
    lead: await render.markdown(lead),
    points: points.map((markdown) => ({ html: render.point(markdown), markdown })),
    followUps: await Promise.all(
      followUps.map(async ({ question, answer }) => ({
        question: { html: await line(question), markdown: question },
        answer: await line(answer),
      })),
    ),
  };
}

/** The HTML of a single paragraph without the paragraph itself. */
function withoutParagraph(html: string): string {
  const inside = /^<p>([^]*)<\/p>\s*$/.exec(html)?.[1];
  return inside === undefined || inside.includes('<p>') ? html : inside;
}
