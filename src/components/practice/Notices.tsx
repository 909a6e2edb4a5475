import { useState } from 'preact/hooks';
import type { PracticeWords } from '../../languages/practice-words.ts';
import { downloadJson } from './download.ts';
import type { ProgressDoor } from './use-progress.ts';

/** What the reader must know about the storage: that nothing is kept, and what could not be read. */
export function Notices({ words, progress }: { words: PracticeWords; progress: ProgressDoor }) {
  const { trouble, aside } = progress;
  const [downloaded, setDownloaded] = useState(false);
  const download = () => {
    downloadJson('set-aside', aside);
    setDownloaded(true);
  };
  return (
    <div role="status">
      {trouble && <p class="practice-notice">{words.trouble[trouble]}</p>}
      {aside.length > 0 && (
        <p class="practice-notice practice-row">
          <span>{words.data.aside(aside.length)}</span>
          <button type="button" class="quiet" onClick={download}>
            {words.data.downloadAside}
          </button>
          {downloaded && (
            <button type="button" class="quiet" onClick={progress.discardAside}>
              {words.data.discardAside}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
