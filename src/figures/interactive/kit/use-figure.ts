import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../languages/language.ts';
import { figureId } from '../figure.ts';
import { defaults, type Fields, readState, type State, writeState } from '../state.ts';
import { keepTexts, type Texts } from './translation.ts';

/** The time without a change before the address is updated, in milliseconds, because browsers limit the rate of updates. */
const REST = 250;

/** What a page gives to a figure's component. */
export interface FigureProps {
  language: Language;
  /** The initial state on this page, such as `dk=64&scale=off`. */
  start?: string;
}

/** What a figure's component and its frame share. */
export interface FigureState<F extends Fields> {
  name: string;
  /** The id of a field's control, unique on the page. */
  id(field: string): string;
  state: State<F>;
  /** Changes some values. */
  set(patch: Partial<State<F>>): void;
  reset(): void;
  /** False in the built page and until the script has started. */
  live: boolean;
  /** Whether the reader or the address has changed anything. */
  touched: boolean;
  /** Called before a text of the figure changes; see `keepTexts`. */
  restoreTexts(): void;
  /** The address of this state; it uses the page's permanent short link if there is one. */
  address(): string;
}

/**
 * The state of a figure, kept in the address of the page.
 *
 * @param start the initial state on this page, such as `dk=64&scale=off`
 */
export function useFigure<F extends Fields>(
  { name, fields }: { name: string; fields: F },
  start = '',
): FigureState<F> {
  const prefix = `${name}.`;
  const begin = useRef<State<F>>();
  begin.current ??= readState(fields, defaults(fields), new URLSearchParams(start), '');
  const first = begin.current;
  const [state, setState] = useState(first);
  const [live, setLive] = useState(false);
  const [touched, setTouched] = useState(false);
  const texts = useRef<Texts>();
  const restoreTexts = useCallback(() => texts.current?.restore(), []);

  useEffect(() => {
    const root = document.getElementById(figureId(name));
    if (!root) return;
    texts.current = keepTexts(root);
    return texts.current.stop;
  }, []);

  useEffect(() => {
    const follow = () => {
      restoreTexts();
      const asked = readState(fields, first, new URLSearchParams(location.search), prefix);
      setState(asked);
      if (writeState(fields, first, asked, new URLSearchParams(), prefix) !== '') setTouched(true);
    };
    follow();
    setLive(true);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const query = (of: string) => writeState(fields, first, state, new URLSearchParams(of), prefix);
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(() => {
      const next = location.pathname + query(location.search) + location.hash;
      if (next === location.pathname + location.search + location.hash) return;
      try {
        history.replaceState(history.state, '', next);
      } catch {
        // WebKit refuses more than 100 updates in 30 seconds; the next change after that updates the address.
      }
    }, REST);
    return () => clearTimeout(timer);
  }, [live, state]);

  const set = useCallback((patch: Partial<State<F>>) => {
    restoreTexts();
    setTouched(true);
    setState((before) => ({ ...before, ...patch }));
  }, []);
  const reset = useCallback(() => {
    restoreTexts();
    setTouched(true);
    setState(first);
  }, []);
  const address = () => {
    const short = document.querySelector<HTMLLinkElement>('link[rel="shortlink"]')?.href;
    return `${short ?? location.origin + location.pathname}${query('')}#${figureId(name)}`;
  };
  const id = (field: string) => `${figureId(name)}-${field}`;
  return { name, id, state, set, reset, live, touched, restoreTexts, address };
}
