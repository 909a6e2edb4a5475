import { useEffect, useRef } from 'preact/hooks';
import type { CardText, IndexedCard } from '../../../practice/cards/card.ts';
import { proposeGrade } from '../../../practice/schedule/grade.ts';
import type { Common } from '../App.tsx';
import type { ProgressDoor } from '../use-progress.ts';
import { Grades } from './Grades.tsx';
import { useKeys } from './use-keys.ts';
import type { SessionDoor } from './use-session.ts';

interface Props extends Common {
  card: IndexedCard;
  text: CardText;
  door: SessionDoor;
  progress: ProgressDoor;
}

/** A revealed card: the points to tick, the grades, the lead and the follow-up questions. */
export function AnswerView({ words, card, text, door, progress }: Props) {
  const points = useRef<HTMLFieldSetElement>(null);
  useEffect(() => points.current?.querySelector('input')?.focus(), []);
  const said = text.points.filter((_, n) => door.ticked[n]).length;
  const proposed = proposeGrade(said, text.points.length);
  useKeys({
    choose: (number) => door.grade(number as 1 | 2 | 3 | 4, text),
    accept: () => door.grade(proposed, text),
  });

  return (
    <>
      <fieldset class="practice-points prose" ref={points}>
        <legend>{words.card.points}</legend>
        {text.points.map(({ html }, n) => (
          <label>
            <input
              type="checkbox"
              checked={door.ticked[n] ?? false}
              onChange={({ currentTarget }) => door.tick(n, currentTarget.checked)}
            />
            <span dangerouslySetInnerHTML={{ __html: html }} />
          </label>
        ))}
      </fieldset>
      <Grades
        words={words}
        memory={progress.standings.memories.get(card.id)}
        proposed={proposed}
        proposal={words.card.proposal(said, text.points.length, words.card.grades[proposed])}
        onGrade={(grade) => door.grade(grade, text)}
      />
      <section class="practice-lead">
        <h3>{words.card.lead}</h3>
        <div class="prose" dangerouslySetInnerHTML={{ __html: text.lead }} />
      </section>
      {!door.interview && text.followUps.length > 0 && (
        <details class="practice-follow-ups">
          <summary>{words.card.followUps}</summary>
          <dl class="prose">
            {text.followUps.map(({ question, answer }) => (
              <>
                <dt dangerouslySetInnerHTML={{ __html: question.html }} />
                <dd dangerouslySetInnerHTML={{ __html: answer }} />
              </>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
