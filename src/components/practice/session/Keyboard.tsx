import type { PracticeWords } from '../../../languages/practice-words.ts';

/** The keys of a session. They are hidden on devices without a keyboard, as far as CSS can tell. */
export function Keyboard({ words }: { words: PracticeWords }) {
  return (
    <details class="practice-keys">
      <summary>{words.keys.title}</summary>
      <dl>
        {words.keys.list.map(([keys, action]) => (
          <div>
            <dt>
              {keys.split(/ (?=\S)/).map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
