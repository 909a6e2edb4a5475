/** A value that a reader can set: how it is read from and written to an address, and its initial value. */
export interface Field<T> {
  fallback: T;
  /** The value of a text; `undefined` if the text is not valid. */
  read(text: string): T | undefined;
  write(value: T): string;
}

export type Fields = Record<string, Field<unknown>>;

/** The values of some fields. */
export type State<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A field for whole numbers from `least` to `most`. */
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

/** The last seed; the next one after it is 1. */
export const LAST_SEED = 999;

/** A field for the seed of random numbers; 84 until the reader draws again. */
export function seed(): Field<number> {
  return integer(1, LAST_SEED, 84);
}

/** A field for numbers from `least` to `most`, written as decimals. */
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

/** A field for one of several numbers, such as the powers of two of a slider. */
export function step(values: readonly number[], fallback: number): Field<number> {
  return {
    fallback,
    read: (text) => values.find((value) => String(value) === text),
    write: String,
  };
}

/** A field for one of several words. */
export function oneOf<T extends string>(values: readonly T[], fallback: T): Field<T> {
  return { fallback, read: (text) => values.find((value) => value === text), write: (value) => value };
}

/** A field for `on` or `off`. */
export function flag(fallback: boolean): Field<boolean> {
  return {
    fallback,
    read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    write: (value) => (value ? 'on' : 'off'),
  };
}

/** A field for a text that a reader types, such as `1, 2, 3`; `accepts` returns whether it is valid. */
export function text(fallback: string, accepts: (value: string) => boolean, longest = 80): Field<string> {
  return {
    fallback,
    read: (value) => (value.length <= longest && accepts(value) ? value : undefined),
    write: (value) => value,
  };
}

/**
 * A field for numbers between commas.
 *
 * @param lengths the least and the greatest number of values
 * @param range the least and the greatest value
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

/**
 * Reads numbers as a reader types them, between commas (also full-width ones) or spaces; `undefined` if one of them is
 * not a number or out of range.
 */
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

/** The initial state of a figure. */
export function defaults<F extends Fields>(fields: F): State<F> {
  return map(fields, (field) => field.fallback);
}

/**
 * The state in an address. Fields that are missing or invalid have their value in `start`.
 *
 * @param prefix prefix of every name in the address: `saturation.`, or '' in `<Figure start>`
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
 * A query with the state in it. Values that equal `start` are left out; parameters of others stay.
 *
 * @returns the query with its `?`, or ''
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

/** The parts of a `<Figure start>` whose name is not a field or whose value is invalid, as written. */
export function strangers(fields: Fields, start: string): string[] {
  return [...new URLSearchParams(start)]
    .filter(([name, value]) => !Object.hasOwn(fields, name) || fields[name]?.read(value) === undefined)
    .map(([name, value]) => `${name}=${value}`);
}

/** Encodes a value for a query, but keeps commas and colons, which are allowed and make links easier to read. */
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
