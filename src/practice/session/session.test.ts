import { describe, expect, test } from 'vitest';
import { current, end, move, start, undo, type Outcome, type Session } from './session.ts';

const outcome: Outcome = { ticked: [true] };
const questions = (...ids: string[]) => start(ids.map((id) => ({ id, kind: 'question' })));
const order = ({ turns }: Session) => turns.map(({ id }) => id);

describe('a session', () => {
  test('shows the questions in order and ends after the last one', () => {
    let session = questions('a', 'b');
    expect(current(session)?.id).toBe('a');
    session = end(session, outcome);
    expect(current(session)?.id).toBe('b');
    expect(current(end(session, outcome))).toBeUndefined();
  });

  test('shows a missed question again at its end', () => {
    const session = end(questions('a', 'b'), outcome, true);
    expect(order(session)).toEqual(['a', 'b', 'a']);
    expect(session.turns[2]?.kind).toBe('repeat');
    const later = end(end(session, outcome), outcome, true);
    expect(order(later)).toEqual(['a', 'b', 'a', 'a']);
  });

  test('can skip a question, which stays open and comes again', () => {
    let session = move(questions('a', 'b', 'c'), 1);
    expect(current(session)?.id).toBe('b');
    session = end(end(session, outcome), outcome);
    expect(current(session)?.id).toBe('a');
    expect(current(move(session, 1))?.id).toBe('a');
  });

  test('goes back past the beginning to the last open question', () => {
    expect(current(move(questions('a', 'b', 'c'), -1))?.id).toBe('c');
  });
});

describe('undo', () => {
  test('shows the last question again with what was ticked', () => {
    const before = questions('a', 'b');
    expect(undo(end(before, outcome))).toEqual({ session: before, outcome });
  });

  test('takes back the repeat of a missed question', () => {
    const before = end(questions('a', 'b'), outcome, true);
    expect(undo(end(before, outcome, true))?.session).toEqual(before);
  });

  test('keeps the repeat that an earlier turn added', () => {
    const once = end(questions('a', 'b'), outcome, true);
    expect(order(undo(end(once, outcome))?.session ?? once)).toEqual(['a', 'b', 'a']);
  });

  test('works at the end of a session and repeatedly', () => {
    let session = end(end(questions('a', 'b'), outcome), outcome);
    for (let n = 0; n < 2; n++) session = undo(session)?.session ?? session;
    expect(session).toEqual(questions('a', 'b'));
    expect(undo(session)).toBeUndefined();
  });
});
