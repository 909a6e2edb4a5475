import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndexedCard } from '../../../practice/cards/card.ts';
import { clock, INTERVIEW } from '../../../practice/session/interview.ts';
import type { Session, Turn } from '../../../practice/session/session.ts';
import type { Common } from '../App.tsx';
import type { ProgressDoor } from '../use-progress.ts';
import { CardView } from './CardView.tsx';
import { Keyboard } from './Keyboard.tsx';
import { useNow } from './use-now.ts';
import { useSession } from './use-session.ts';

export type SessionKind = 'practice' | 'interview';

interface Props extends Common {
  kind: SessionKind;
  turns: readonly Turn[];
  cards: ReadonlyMap<string, IndexedCard>;
  progress: ProgressDoor;
  /** Called at the end, with the minutes that the session took. */
  onEnd(session: Session, minutes: number): void;
}

/** A session of practice or a mock interview: where the reader is, the current card, and the ways out. */
export function SessionView({ language, words, kind, turns, cards, progress, onEnd }: Props) {
  const interview = kind === 'interview';
  const door = useSession(turns, interview, progress);
  const [begun] = useState(Date.now);
  const [timed, setTimed] = useState(true);
  const [said, setSaid] = useState('');
  const left = begun + INTERVIEW - useNow(interview);
  const { session, turn } = door;
  const finish = () => onEnd(session, Math.max(1, Math.round((Date.now() - begun) / 60_000)));
  const ended = useRef(false);
  useEffect(() => {
    if (turn || ended.current) return;
    ended.current = true;
    finish();
  }, [turn]);
  const card = turn && cards.get(turn.id);
  if (!turn || !card) return null;

  const asked = session.turns.filter(({ kind }) => kind !== 'follow-up');
  const number = session.turns.slice(0, session.at + 1).filter(({ kind }) => kind !== 'follow-up').length;
  const undoLast = () => setSaid(door.undo() ? words.card.undone : '');
  const where = interview ? words.interview.question : words.card.turn;

  return (
    <div class="practice-session">
      <p class="practice-row practice-where">
        <span>{where(number, asked.length)}</span>
        {turn.kind === 'repeat' && <span>{words.card.repeat}</span>}
        {interview && (
          <span class="practice-clock" role="timer" aria-label={words.interview.left}>
            {clock(left)}
          </span>
        )}
      </p>
      {interview && left <= 0 && <p class="practice-notice">{words.interview.over}</p>}
      <CardView
        key={session.at}
        language={language}
        words={words}
        card={card}
        turn={turn}
        door={door}
        progress={progress}
        next={session.turns[session.at + 1]?.id}
        cards={cards}
        timed={timed}
        onTimed={setTimed}
        onUndo={undoLast}
      />
      <p class="practice-row practice-moves">
        {!interview && asked.length > 1 && (
          <>
            <button type="button" class="quiet" onClick={() => door.move(-1)}>
              {words.card.back}
            </button>
            <button type="button" class="quiet" onClick={() => door.move(1)}>
              {words.card.skip}
            </button>
          </>
        )}
        <button type="button" class="quiet" disabled={session.ended.length === 0} onClick={undoLast}>
          {words.card.undo}
        </button>
        <button type="button" class="quiet" onClick={finish}>
          {words.card.finish}
        </button>
      </p>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <Keyboard words={words} />
    </div>
  );
}
