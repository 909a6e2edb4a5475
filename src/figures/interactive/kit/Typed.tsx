import { useEffect, useState } from 'preact/hooks';
import type { Common, Input } from './controls.tsx';
import { Rich } from './Rich.tsx';

interface TypedProps<T> extends Common {
  value: T;
  /** Writes the value as in the field. */
  write: (value: T) => string;
  /** Reads the text in the field; `undefined` if it is not a valid value. */
  read: (text: string) => T | undefined;
  /** A hint about valid values, shown while the text is not one. */
  hint: string;
  numeric?: boolean;
  onChange(value: T): void;
}

/** A text field. An invalid value stays as it was typed, with a hint, and the figure does not change. */
export function Typed<T>({
  id,
  label,
  disabled,
  value,
  write,
  read,
  hint,
  numeric,
  onChange,
}: TypedProps<T>) {
  const written = write(value);
  const [typed, setTyped] = useState(written);
  const wrong = read(typed) === undefined;
  useEffect(() => {
    const now = read(typed);
    if (now === undefined || write(now) !== written) setTyped(written);
  }, [written]);
  return (
    <div class="control typed">
      <label for={id}>
        <Rich text={label} />
      </label>
      <input
        type="text"
        id={id}
        value={typed}
        inputMode={numeric ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        disabled={disabled}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }: Input) => {
          setTyped(currentTarget.value);
          const next = read(currentTarget.value);
          if (next !== undefined) onChange(next);
        }}
      />
      <span class="hint" id={`${id}-hint`} role="alert">
        {wrong ? hint : ''}
      </span>
    </div>
  );
}
