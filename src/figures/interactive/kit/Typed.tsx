import { useEffect, useState } from 'preact/hooks';
import type { Common, Input } from './controls.tsx';
import { Rich } from './Rich.tsx';

interface TypedProps<T> extends Common {
  value: T;
  /** How the value is written in the field. */
  write: (value: T) => string;
  /** `undefined` while what stands there is no value. */
  read: (text: string) => T | undefined;
  /** Says what a right value is, while what stands there is none. */
  hint: string;
  numeric?: boolean;
  onChange(value: T): void;
}

/** A field to type in. What is no value stays as it was typed, with a hint, and the figure stays as it was. */
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
