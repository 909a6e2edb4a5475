import { useEffect, useState } from 'preact/hooks';
import { words as siteWords } from '../../languages/words.ts';
import type { CardIndex } from '../../practice/cards/card.ts';
import { writeSelection } from '../../practice/session/selection-address.ts';
import {
  EVERYTHING,
  isDue,
  select,
  type Selection,
  type Standings,
} from '../../practice/session/selection.ts';
import type { Common } from './App.tsx';
import { CheckList } from './CheckList.tsx';

/** The sizes of a session; 0 is all questions. */
const SIZES = [5, 10, 20, 0];

interface Props extends Common {
  index: CardIndex;
  standings: Standings;
  selection: Selection;
  onSelect(selection: Selection): void;
  onStart(ids: string[]): void;
}

/** The choice of questions. It is kept in the address of the page, so that it can be linked. */
export function Choose({ language, words, index, standings, selection, onSelect, onStart }: Props) {
  const { choose } = words;
  const { difficulties } = siteWords(language).question;
  const [size, setSize] = useState(10);
  const selected = select(index.cards, selection, standings);
  const due = selected.filter(({ id }) => isDue(standings.memories.get(id), standings.today)).length;
  const count = size === 0 ? selected.length : Math.min(size, selected.length);
  const query = writeSelection(selection);
  const address = location.pathname + (query && `?${query}`);
  useEffect(() => history.replaceState(history.state, '', address), [address]);
  const set = (patch: Partial<Selection>) => onSelect({ ...selection, ...patch });

  return (
    <form
      class="practice-choice"
      aria-label={choose.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) onStart(selected.slice(0, count).map(({ id }) => id));
      }}
    >
      <CheckList
        legend={choose.only}
        options={[
          { value: 'due', label: choose.due },
          { value: 'missed', label: choose.missed },
          { value: 'bookmarked', label: choose.bookmarked },
        ]}
        chosen={(['due', 'missed', 'bookmarked'] as const).filter((name) => selection[name])}
        onChange={(chosen) =>
          set({
            due: chosen.includes('due'),
            missed: chosen.includes('missed'),
            bookmarked: chosen.includes('bookmarked'),
          })
        }
      />
      <CheckList
        legend={choose.difficulties}
        options={([1, 2, 3] as const).map((level) => ({ value: String(level), label: difficulties[level] }))}
        chosen={selection.difficulties.map(String)}
        onChange={(chosen) => set({ difficulties: chosen.map(Number) })}
      />
      <CheckList
        legend={choose.categories}
        options={index.categories.map(({ slug, title }) => ({ value: slug, label: title }))}
        chosen={selection.categories}
        onChange={(categories) => set({ categories })}
      />
      <details open={selection.tags.length > 0}>
        <summary>{choose.tags}</summary>
        <CheckList
          legend={choose.tags}
          hidden
          options={index.tags.map(({ slug, title }) => ({ value: slug, label: title }))}
          chosen={selection.tags}
          onChange={(tags) => set({ tags })}
        />
      </details>
      <p class="practice-row">
        <span role="status">
          {selected.length > 0 ? choose.selected(selected.length, due) : choose.nothing}
        </span>
        {query !== '' && (
          <>
            <button type="button" class="quiet" onClick={() => onSelect(EVERYTHING)}>
              {choose.reset}
            </button>
            <button type="button" class="quiet" data-copy={location.origin + address}>
              {choose.copyAddress}
            </button>
          </>
        )}
      </p>
      <p class="practice-row">
        <button type="submit" class="practice-button main-button" disabled={count === 0}>
          {choose.start}
        </button>
        <label>
          {choose.size}{' '}
          <select value={size} onChange={({ currentTarget }) => setSize(Number(currentTarget.value))}>
            {SIZES.map((each) => (
              <option value={each}>{each === 0 ? choose.all : each}</option>
            ))}
          </select>
        </label>
      </p>
    </form>
  );
}
