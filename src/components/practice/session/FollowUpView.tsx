import type { FollowUp } from '../../../practice/cards/card.ts';
import type { Common } from '../App.tsx';
import { useKeys } from './use-keys.ts';
import type { SessionDoor } from './use-session.ts';

interface Props extends Common {
  followUp: FollowUp | undefined;
  door: SessionDoor;
}

/** A follow-up question of a mock interview, and its answer once it is revealed. */
export function FollowUpView({ words: { card, interview, keys }, followUp, door }: Props) {
  useKeys({
    choose: (number) => {
      if (door.revealed && number <= 2) door.answer(number === 2);
    },
  });
  if (!followUp) return null;
  return (
    <section class="practice-follow-up">
      <h3>{interview.followUp}</h3>
      <p class="prose" dangerouslySetInnerHTML={{ __html: followUp.question.html }} />
      {door.revealed ? (
        <>
          <p class="prose" dangerouslySetInnerHTML={{ __html: followUp.answer }} />
          <p class="practice-row">
            <button type="button" class="practice-button quiet-button" onClick={() => door.answer(false)}>
              <kbd>1</kbd> {interview.notAnswered}
            </button>
            <button type="button" class="practice-button quiet-button" onClick={() => door.answer(true)}>
              <kbd>2</kbd> {interview.answered}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="practice-button main-button" onClick={door.reveal}>
            {card.reveal} <kbd>{keys.list[0]?.[0]}</kbd>
          </button>
        </p>
      )}
    </section>
  );
}
