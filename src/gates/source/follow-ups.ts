import { followUpItems, splitFollowUp } from '../../practice/cards/card-source.ts';
import type { Fault } from '../fault.ts';
import type { ParsedDocument } from './content.ts';

/** Checks that each follow-up can be asked in a mock interview: a question, then its answer. */
export function checkFollowUps({ file, text, tree }: ParsedDocument): Fault[] {
  return followUpItems(tree.children)
    .filter((item) => splitFollowUp(item, text) === undefined)
    .map(({ position }) => ({
      file,
      line: position?.start.line,
      place: 'follow-ups',
      found: 'an item without a question mark, or with nothing after it',
      remedy:
        'begin the item with one question and answer it after the question mark; practice asks the question and then shows the answer',
    }));
}
