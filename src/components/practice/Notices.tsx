import type { PracticeWords } from '../../languages/practice-words.ts';
import { downloadJson } from './download.ts';
import type { ProgressDoor } from './use-progress.ts';

/** What the reader must know about the storage: that nothing is kept, and what could not be read. */
export function Notices({ words, progress }: { words: PracticeWords; progress: ProgressDoor }) {
  const { trouble, aside } = progress;
  return (
    <div role="status" class="practice-notices">
      {trouble && <p class="practice-notice">{words.trouble[trouble]}</p>}
      {aside.length > 0 && (
        <p class="practice-notice">
          {words.data.aside(aside.length)}{' '}
          <button type="button" class="quiet" onClick={() => downloadJson('set-aside', aside)}>
            {words.data.downloadAside}
          </button>
        </p>
      )}
    </div>
  );
}
