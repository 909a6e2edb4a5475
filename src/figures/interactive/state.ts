/** One value that a reader sets: how it stands in an address, and what it is until somebody sets it. */
export interface Field<T> {
  fallback: T;
  /** `undefined` where the text is no such value. */
  read(text: string): T | undefined;
  write(value: T): string;
}

export type Fields = Record<string, Field<unknown>>;

/** The values that belong to some fields. */
export type State<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Whole numbers from `least` to `most`. */
export function integer(least: number, most: number, fallback: number): Field<number> {
  return {
    fallback,
    read: (text) => {
      const value = Number(text);
      return /^-?\d+$/.test(text) && value >= least && value <= most ? value : undefined;
    },
    write: String,
  };
}

/** The last seed: after it a new draw begins at 1 again. */
export const LAST_SEED = 999;

/** The seed of what is drawn at random; 84 until somebody draws again. */
export function seed(): Field<number> {
  return integer(1, LAST_SEED, 84);
}

/** Numbers from `least` to `most`, written as a decimal. */
export function decimal(least: number, most: number, fallback: number): Field<number> {
  return {
    fallback,
    read: (text) => {
      const value = Number(text);
      return /^-?\d+(?:\.\d+)?$/.test(text) && value >= least && value <= most ? value : undefined;
    },
    write: String,
  };
}

/** One of some numbers, such as the powers of two that a slider has. */
export function step(values: readonly number[], fallback: number): Field<number> {
  return {
    fallback,
    read: (text) => values.find((value) => String(value) === text),
    write: String,
  };
}

/** One of some words. */
export function oneOf<T extends string>(values: readonly T[], fallback: T): Field<T> {
  return { fallback, read: (text) => values.find((value) => value === text), write: (value) => value };
}

/** `on` or `off`. */
export function flag(fallback: boolean): Field<boolean> {
  return {
    fallback,
    read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    write: (value) => (value ? 'on' : 'off'),
  };
}

/** A text that a reader types, such as `1, 2, 3`; `accepts` says whether it can be worked with. */
export function text(fallback: string, accepts: (value: string) => boolean, longest = 80): Field<string> {
  return {
    fallback,
    read: (value) => (value.length <= longest && accepts(value) ? value : undefined),
    write: (value) => value,
  };
}

/**
 * Numbers between commas.
 *
 * @param lengths how few and how many there may be
 * @param range the least and the greatest of them
 */
export function numbers(
  fallback: readonly number[],
  lengths: readonly [number, number],
  range: readonly [number, number],
): Field<readonly number[]> {
  return {
    fallback,
    read: (text) => readNumbers(text, lengths, range),
    write: (values) => values.join(','),
  };
}

/** Reads numbers as a reader types them, between commas (full-width ones too) or spaces; `undefined` if one is none or out of range. */
export function readNumbers(
  text: string,
  [fewest, most]: readonly [number, number],
  [least, greatest]: readonly [number, number],
): number[] | undefined {
  const parts = text
    .trim()
    .replaceAll('−', '-')
    .split(/\s*[,，、\s]\s*/);
  if (parts.length < fewest || parts.length > most) return undefined;
  const values = parts.map((part) => (/^-?(?:\d+\.?\d*|\.\d+)$/.test(part) ? Number(part) : NaN));
  return values.every((value) => value >= least && value <= greatest) ? values : undefined;
}

/** The state before anybody has touched the figure. */
export function defaults<F extends Fields>(fields: F): State<F> {
  return map(fields, (field) => field.fallback);
}

/**
 * The state that an address asks for: what it leaves out, or what is no value of its field, is as in `start`.
 *
 * @param prefix stands before every name in the address: `saturation.`, or nothing in `<Figure start>`
 */
export function readState<F extends Fields>(
  fields: F,
  start: State<F>,
  query: URLSearchParams,
  prefix: string,
): State<F> {
  return map(fields, (field, name) => {
    const asked = query.get(prefix + name);
    return (asked === null ? undefined : field.read(asked)) ?? start[name];
  });
}

/**
 * A query with the state in it; what is as in `start` is left out, what belongs to others stays.
 *
 * @returns with its `?`, or empty
 */
export function writeState<F extends Fields>(
  fields: F,
  start: State<F>,
  state: State<F>,
  query: URLSearchParams,
  prefix: string,
): string {
  const others = [...query].filter(([name]) => !name.startsWith(prefix));
  const own = Object.entries(fields).flatMap(([name, field]): [string, string][] => {
    const value = field.write(state[name]);
    return value === field.write(start[name]) ? [] : [[prefix + name, value]];
  });
  const parts = [...others, ...own].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The names in a `<Figure start>` that are no field, or whose value is none, as they stand there. */
export function strangers(fields: Fields, start: string): string[] {
  return [...new URLSearchParams(start)]
    .filter(([name, value]) => !Object.hasOwn(fields, name) || fields[name]?.read(value) === undefined)
    .map(([name, value]) => `${name}=${value}`);
}

/** Commas and colons may stand in a query, and a link reads better with them. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(2C|3A|3B)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}

function map<F extends Fields>(
  fields: F,
  value: (field: Field<unknown>, name: string & keyof F) => unknown,
): State<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, value(field, name)]),
  ) as State<F>;
}
