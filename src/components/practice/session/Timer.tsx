import type { PracticeWords } from '../../../languages/practice-words.ts';
import { clock } from '../../../practice/session/interview.ts';
import { useNow } from './use-now.ts';

/** The time for an answer. */
const ANSWER = 60_000;

interface Props {
  words: PracticeWords;
  /** The time at which the question was shown. */
  since: number;
  shown: boolean;
  onShown(shown: boolean): void;
}

/** A timer that only informs: nothing happens at its end, and it can be hidden. */
export function Timer({ words: { card }, since, shown, onShown }: Props) {
  const left = since + ANSWER - useNow(shown);
  return (
    <p class="practice-row practice-timer">
      {shown && (
        <>
          <span role="timer" aria-label={card.timer}>
            {clock(left)}
          </span>
          <progress max={ANSWER} value={Math.max(0, Math.min(ANSWER, ANSWER - left))} aria-hidden="true" />
          {left <= 0 && <span>{card.timeUp}</span>}
        </>
      )}
      <button type="button" class="quiet" onClick={() => onShown(!shown)}>
        {shown ? card.hideTimer : card.showTimer}
      </button>
    </p>
  );
}
