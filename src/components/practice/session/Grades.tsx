import { useMemo } from 'preact/hooks';
import type { PracticeWords } from '../../../languages/practice-words.ts';
import { GRADES, type Grade } from '../../../practice/schedule/grade.ts';
import { intervals, type Memory } from '../../../practice/schedule/memory.ts';
import { offsetAt } from '../../../practice/schedule/study-day.ts';

interface Props {
  words: PracticeWords;
  memory: Memory | undefined;
  proposed: Grade;
  /** The sentence that proposes the grade. */
  proposal: string;
  onGrade(grade: Grade): void;
}

/** The four grades, each with the day on which the question comes again; the proposed one is emphasized. */
export function Grades({ words: { card }, memory, proposed, proposal, onGrade }: Props) {
  const days = useMemo(() => {
    const now = Date.now();
    return intervals(memory, now, offsetAt(now));
  }, [memory]);
  return (
    <div class="practice-grades">
      <p aria-live="polite">{proposal}</p>
      <div role="group" aria-label={card.grade}>
        {GRADES.map((grade) => (
          <button
            type="button"
            class={grade === proposed ? 'practice-button main-button' : 'practice-button quiet-button'}
            onClick={() => onGrade(grade)}
          >
            <kbd>{grade}</kbd> <span>{card.grades[grade]}</span> <small>{card.days(days[grade])}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
