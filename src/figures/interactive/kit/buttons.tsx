import type { ComponentChildren } from 'preact';
import type { Language } from '../../../languages/language.ts';
import { LAST_SEED } from '../state.ts';
import { words } from './words.ts';

interface ButtonProps {
  children: ComponentChildren;
  disabled?: boolean;
  onClick(): void;
}

/** A button for one action, such as a step forward. It keeps the focus when it is disabled. */
export function Button({ children, disabled, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class="step"
      aria-disabled={disabled ?? false}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}

interface DrawAgainProps {
  language: Language;
  seed: number;
  onChange(seed: number): void;
}

/** A button that shows the seed of the random numbers and moves to the next seed. */
export function DrawAgain({ language, seed, onChange }: DrawAgainProps) {
  return (
    <div class="steps">
      <Button onClick={() => onChange((seed % LAST_SEED) + 1)}>{words[language].again(seed)}</Button>
    </div>
  );
}
