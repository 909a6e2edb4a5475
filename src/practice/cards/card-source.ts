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
 * @throws Error if a follow-up question has no question mark or no answer; a gate reports it before, with its line
 */
export function cardSource(body: string): CardSource {
  const { children } = parseSource(body);
  const first = children.findIndex(({ type }) => type === 'heading');
  const lead = children.slice(0, first < 0 ? undefined : first).map((node) => clean(source(node, body)));
  const followUps = followUpItems(children).map((item) => {
    const parts = splitFollowUp(item, body);
    if (!parts) throw new Error(`a follow-up question without a question mark: "${toString(item)}"`);
    return parts;
  });
  return { lead: lead.join('\n\n'), followUps };
}

/** The items of the lists in the section `follow-ups`, from the blocks of an answer. */
export function followUpItems(children: Root['children']): List['children'] {
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

/**
 * A follow-up question and its answer: an item is split after its first question mark outside of formulas and code.
 *
 * @param body the source that the item was parsed from
 * @returns `undefined` if the item has no question or no answer
 */
export function splitFollowUp(
  item: List['children'][number],
  body: string,
): CardSource['followUps'][number] | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  for (const node of paragraph.children) {
    const mark = node.type === 'text' && /[?？]["”’」』）)]*/.exec(source(node, body));
    if (!mark) continue;
    const end = offset(node, 'start') + mark.index + mark[0].length;
    const question = clean(body.slice(offset(paragraph, 'start'), end));
    const answer = clean(body.slice(end, offset(item, 'end')));
    return answer === '' ? undefined : { question, answer };
  }
  return undefined;
}

const offset = (node: Nodes, side: 'start' | 'end') => node.position?.[side].offset ?? 0;

const source = (node: Nodes, body: string) => body.slice(offset(node, 'start'), offset(node, 'end'));

const clean = (text: string) => withoutCitations(text).trim();
