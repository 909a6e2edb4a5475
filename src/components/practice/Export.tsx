import type { PracticeWords } from '../../languages/practice-words.ts';
import { write } from '../../practice/progress/format.ts';
import { markExported } from '../../practice/progress/progress.ts';
import { DAY } from '../../practice/schedule/study-day.ts';
import { downloadJson } from './download.ts';
import type { ProgressDoor } from './use-progress.ts';

/** After this time, Safari may delete the data of a site that was not visited. */
const OLD = 7 * DAY;

/** A button that exports the progress. */
export function Export({ words, progress }: { words: PracticeWords; progress: ProgressDoor }) {
  const save = () => {
    const change = markExported(Date.now());
    downloadJson('practice', write(change(progress.progress)));
    progress.change(change);
  };
  return (
    <button type="button" class="practice-button quiet-button" onClick={save}>
      {words.data.export}
    </button>
  );
}

/** The reminder to export, if there are reviews that have had no backup for a week. */
export function ExportReminder({ words, progress }: { words: PracticeWords; progress: ProgressDoor }) {
  const { reviews, exported } = progress.progress;
  const newer = reviews.some(({ time }) => time > exported);
  if (!newer || Date.now() - exported < OLD) return null;
  return (
    <div class="practice-notice">
      <p>{words.join(words.data.remind, words.data.safari)}</p>
      <Export words={words} progress={progress} />
    </div>
  );
}
