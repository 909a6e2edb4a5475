import { toString } from 'mdast-util-to-string';
import type { List, Nodes, Root } from 'mdast';
import { withoutCitations } from '../../markdown/citation-syntax.ts';
import { splitHeading } from '../../markdown/heading-comment.ts';
import { parseSource } from '../../markdown/parser.ts';

/** The parts of an answer that its card shows, as Markdown without citations. */
export interface CardSource {
  lead: string;
  followUps: { question: string; answer: string }[];
}

/**
 * Cuts the lead and the follow-up questions out of the source of an answer.
 *
 * @param body the MDX of the answer, without frontmatter
 * @throws Error if a follow-up question does not begin with a sentence that ends in a question mark
 */
export function cardSource(body: string): CardSource {
  const { children } = parseSource(body);
  const first = children.findIndex(({ type }) => type === 'heading');
  const lead = children.slice(0, first < 0 ? undefined : first).map((node) => clean(source(node, body)));
  return { lead: lead.join('\n\n'), followUps: followUpItems(children).map((item) => split(item, body)) };
}

/** The items of the lists in the section `follow-ups`. */
function followUpItems(children: Root['children']): List['children'] {
  const start = children.findIndex(
    (node) => node.type === 'heading' && splitHeading(node).id === 'follow-ups',
  );
  if (start < 0) return [];
  const rest = children.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** Splits an item after its first question mark that is not in a formula or in code. */
function split(item: List['children'][number], body: string): CardSource['followUps'][number] {
  const paragraph = item.children[0];
  const texts = paragraph?.type === 'paragraph' ? paragraph.children : [];
  for (const node of texts) {
    const at = node.type === 'text' ? /[?？]["”’」』）)]*/.exec(source(node, body)) : null;
    if (!at || !paragraph) continue;
    const end = offset(node, 'start') + at.index + at[0].length;
    return {
      question: clean(body.slice(offset(paragraph, 'start'), end)),
      answer: clean(body.slice(end, offset(item, 'end'))),
    };
  }
  throw new Error(
    `a follow-up question has no question mark: "${toString(item)}". Begin it with one question and answer it after the question mark.`,
  );
}

const offset = (node: Nodes, side: 'start' | 'end') => node.position?.[side].offset ?? 0;

const source = (node: Nodes, body: string) => body.slice(offset(node, 'start'), offset(node, 'end'));

const clean = (text: string) => withoutCitations(text).trim();
