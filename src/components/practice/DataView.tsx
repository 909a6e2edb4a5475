import { useState } from 'preact/hooks';
import { localDate } from './local-date.ts';
import { Export } from './Export.tsx';
import type { Common } from './App.tsx';
import type { ProgressDoor } from './use-progress.ts';

/** Where the data are, how many there are, and the ways to export, import and delete them. */
export function DataView({ language, words, progress }: Common & { progress: ProgressDoor }) {
  const { data } = words;
  const [said, setSaid] = useState('');
  const { reviews, exported } = progress.progress;
  const { memories, bookmarks } = progress.standings;
  const exportedWhen = exported > 0 ? data.lastExport(localDate(exported, language)) : data.neverExported;
  const empty = reviews.length === 0 && bookmarks.size === 0;

  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const found = await progress.import(await file.text());
    // The same file can be chosen again.
    input.value = '';
    if (found === 'newer') return setSaid(data.importNewer);
    if (found === 'unreadable') return setSaid(data.importUnreadable);
    const added = found.reviews + found.bookmarks > 0;
    setSaid(
      words.join(
        added ? data.imported(found.reviews, found.bookmarks) : found.broken === 0 && data.importedNothing,
        found.broken > 0 && data.importedBroken(found.broken),
      ),
    );
  };
  const wipe = async () => {
    if (!confirm(data.wipeConfirm)) return;
    await progress.wipe();
    setSaid(data.wiped);
  };

  return (
    <section class="practice-data" aria-labelledby="data">
      <h2 id="data">{data.title}</h2>
      <p>
        {words.join(
          !empty && data.count(reviews.length, memories.size, bookmarks.size),
          data.where,
          data.safari,
          !empty && exportedWhen,
        )}
      </p>
      <p class="practice-row">
        {!empty && <Export words={words} progress={progress} />}
        <label class="practice-button quiet-button">
          {data.import}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void importFile(currentTarget)}
          />
        </label>
        {!empty && (
          <button type="button" class="quiet" onClick={() => void wipe()}>
            {data.wipe}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
