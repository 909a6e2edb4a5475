interface Props {
  legend: string;
  /** Whether only screen readers get the legend, because it is visible elsewhere. */
  hidden?: boolean;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** A group of checkboxes. */
export function CheckList({ legend, hidden = false, options, chosen, onChange }: Props) {
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <fieldset class="practice-checks">
      <legend class={hidden ? 'visually-hidden' : ''}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
