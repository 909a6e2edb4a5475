import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { plain, Rich } from './Rich.tsx';

/** The properties that every control has. */
export interface Common {
  /** The id of the figure with the name of the field; unique on the page. */
  id: string;
  label: string;
  disabled?: boolean;
}

interface GroupProps {
  /** Whether the script has started; until then, nothing can be set. */
  live: boolean;
  /** The purpose of the controls, for screen readers. */
  legend: string;
  children: ComponentChildren;
}

/** A group of controls on a separate background. */
export function ControlGroup({ live, legend, children }: GroupProps) {
  return (
    <fieldset class="controls" disabled={!live} data-needs-script data-screen-only>
      <legend class="visually-hidden">{legend}</legend>
      {children}
    </fieldset>
  );
}

/** The event of an input when its value changes. */
export type Input = JSX.TargetedEvent<HTMLInputElement>;

interface SliderProps extends Common {
  value: number;
  /** The values of the slider, in order; they need not be evenly spaced. */
  values: readonly number[];
  /** Formats a value; by default, it is written as it is. */
  show?: (value: number) => string;
  onChange(value: number): void;
}

/**
 * A slider over some values, with its label above and its value beside it. A finger that starts on it and then scrolls
 * the page leaves the value as it was: the browser sets the value first and cancels the gesture then.
 */
export function Slider({ id, label, disabled, value, values, show = String, onChange }: SliderProps) {
  const nearest = values.reduce(
    (best, each, index) => (Math.abs(each - value) < Math.abs((values[best] ?? NaN) - value) ? index : best),
    0,
  );
  const before = useRef(value);
  const choose = ({ currentTarget }: Input) => onChange(values[currentTarget.valueAsNumber] ?? value);
  return (
    <div class="control">
      <label for={id}>
        <Rich text={label} />
      </label>
      <span class="set" aria-hidden="true">
        <Rich text={show(value)} />
      </span>
      <input
        type="range"
        id={id}
        min={0}
        max={values.length - 1}
        step={1}
        value={nearest}
        aria-valuetext={plain(show(value))}
        disabled={disabled}
        onInput={choose}
        onPointerDown={() => {
          before.current = value;
        }}
        onPointerCancel={() => onChange(before.current)}
      />
    </div>
  );
}

/** The whole numbers from one to another, for a slider. */
export function range(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) =>
    Number((from + index * step).toFixed(6)),
  );
}

interface ToggleProps extends Common {
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A checkbox. */
export function Toggle({ id, label, disabled, checked, onChange }: ToggleProps) {
  return (
    <div class="control toggle">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }: Input) => onChange(currentTarget.checked)}
      />
      <label for={id}>
        <Rich text={label} />
      </label>
    </div>
  );
}

interface ChoiceProps<T extends string> extends Common {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** A choice of one among a few options: radio buttons in a row. */
export function Choice<T extends string>({ id, label, disabled, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="control choice" disabled={disabled}>
      <legend>
        <Rich text={label} />
      </legend>
      {options.map((option) => (
        <span class="option">
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <label for={`${id}-${option.value}`}>
            <Rich text={option.label} />
          </label>
        </span>
      ))}
    </fieldset>
  );
}

/** A choice among more options than fit in a row: a drop-down list. */
export function Select<T extends string>({ id, label, disabled, value, options, onChange }: ChoiceProps<T>) {
  return (
    <div class="control">
      <label for={id}>
        <Rich text={label} />
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }: JSX.TargetedEvent<HTMLSelectElement>) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {plain(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
