import { useState } from 'preact/hooks';
import type { CardText } from '../../../practice/cards/card.ts';
import { addReview, removeReview, type Review } from '../../../practice/progress/progress.ts';
import type { Grade } from '../../../practice/schedule/grade.ts';
import { offsetAt } from '../../../practice/schedule/study-day.ts';
import {
  current,
  end,
  move,
  start,
  undo,
  type Session,
  type Turn,
} from '../../../practice/session/session.ts';
import type { ProgressDoor } from '../use-progress.ts';

interface State {
  session: Session;
  revealed: boolean;
  /** Which points are ticked. */
  ticked: readonly boolean[];
  /** The time at which the question was shown. */
  shown: number;
}

const fresh = (session: Session): State => ({ session, revealed: false, ticked: [], shown: Date.now() });

/** A session, the state of its current question, and what the reader can do. */
export function useSession(turns: readonly Turn[], interview: boolean, progress: ProgressDoor) {
  const [state, setState] = useState<State>(() => fresh(start(turns)));
  const { session, ticked } = state;
  const turn = current(session);

  return {
    ...state,
    turn,
    /** A mock interview has no repeats and no way back, and asks the follow-up questions. */
    interview,
    reveal: () => setState({ ...state, revealed: true }),
    tick: (point: number, on: boolean) =>
      setState({
        ...state,
        ticked: Array.from({ length: Math.max(point + 1, ticked.length) }, (_, n) =>
          n === point ? on : (ticked[n] ?? false),
        ),
      }),
    /** Grades the question, and skips its follow-up if the card has none. */
    grade: (grade: Grade, text: CardText) => {
      if (!turn) return;
      const time = Date.now();
      const review: Review = { id: turn.id, time, grade, offset: offsetAt(time) };
      progress.change(addReview(review));
      // The browser may ask the reader, and the answer may never come; nothing waits for it.
      if (session.ended.length === 0) void navigator.storage?.persist?.().catch(() => undefined);
      const said = text.points.map((_, n) => ticked[n] ?? false);
      let next = end(session, { ticked: said, review }, !interview && grade === 1);
      if (current(next)?.kind === 'follow-up' && text.followUps.length === 0)
        next = end(next, { ticked: [] });
      setState(fresh(next));
    },
    /** Ends a follow-up question. */
    answer: (answered: boolean) => setState(fresh(end(session, { ticked: [], answered }))),
    move: (step: 1 | -1) => {
      const moved = move(session, step);
      if (moved.at !== session.at) setState(fresh(moved));
    },
    undo: () => {
      const before = undo(session);
      if (!before) return false;
      const { outcome } = before;
      if (outcome.review) progress.change(removeReview(outcome.review));
      setState({ session: before.session, revealed: true, ticked: outcome.ticked, shown: Date.now() });
      return true;
    },
  };
}

export type SessionDoor = ReturnType<typeof useSession>;
