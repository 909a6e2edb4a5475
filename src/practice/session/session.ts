import type { Review } from '../progress/progress.ts';

/** How a turn ended. */
export interface Outcome {
  /** Which points the candidate said; empty for a follow-up question. */
  ticked: readonly boolean[];
  /** The review that was added to the log; absent for a follow-up question. */
  review?: Review;
  /** Whether a follow-up question was answered. */
  answered?: boolean;
}

/** One question of a session. */
export interface Turn {
  id: string;
  /** A repeat is a question that was missed earlier in the session. */
  kind: 'question' | 'repeat' | 'follow-up';
  /** Selects one of the follow-up questions: a number from 0 to below 1. */
  pick?: number;
  outcome?: Outcome;
}

/** A session of practice or a mock interview. */
export interface Session {
  turns: readonly Turn[];
  /** The turn that is shown; the number of turns if none is left. */
  at: number;
  /** The turns that have ended, in the order in which they ended. */
  ended: readonly number[];
}

/** A session with these questions. */
export function start(turns: readonly Turn[]): Session {
  return { turns, at: 0, ended: [] };
}

/** The turn that is shown; `undefined` at the end of the session. */
export function current({ turns, at }: Session): Turn | undefined {
  return turns[at];
}

/**
 * Ends the current turn and moves to the next open one.
 *
 * @param repeat whether the question comes again at the end of the session
 */
export function end(session: Session, outcome: Outcome, repeat = false): Session {
  const turn = current(session);
  if (!turn) return session;
  const turns = session.turns.map((each, index) => (index === session.at ? { ...each, outcome } : each));
  if (repeat) turns.push({ id: turn.id, kind: 'repeat' });
  const ended = [...session.ended, session.at];
  return { turns, ended, at: openFrom(turns, session.at + 1, 1) ?? turns.length };
}

/** A session before its last turn ended, and the outcome of that turn; `undefined` if no turn has ended. */
export function undo(session: Session): { session: Session; outcome: Outcome } | undefined {
  const at = session.ended.at(-1);
  const outcome = at === undefined ? undefined : session.turns[at]?.outcome;
  if (at === undefined || !outcome) return undefined;
  const last = session.turns.length - 1;
  const { id, kind } = session.turns[last] ?? {};
  // The turn may have added its question again at the end.
  const repeated =
    last > at && kind === 'repeat' && id === session.turns[at]?.id && !session.turns[last]?.outcome;
  const turns = (repeated ? session.turns.slice(0, -1) : session.turns).map((turn, index) =>
    index === at ? open(turn) : turn,
  );
  return { session: { turns, at, ended: session.ended.slice(0, -1) }, outcome };
}

/** A turn without its outcome. */
function open(turn: Turn): Turn {
  const opened = { ...turn };
  delete opened.outcome;
  return opened;
}

/** Moves to the next (1) or the previous (-1) open turn, past the ends, without ending the current one. */
export function move(session: Session, step: 1 | -1): Session {
  return { ...session, at: openFrom(session.turns, session.at + step, step) ?? session.at };
}

/** The first open turn from a position on, around the ends. */
function openFrom(turns: readonly Turn[], from: number, step: 1 | -1): number | undefined {
  const count = turns.length;
  for (let n = 0; n < count; n++) {
    const at = (((from + n * step) % count) + count) % count;
    if (!turns[at]?.outcome) return at;
  }
  return undefined;
}
