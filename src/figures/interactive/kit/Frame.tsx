import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../languages/language.ts';
import { figureId, type FigureWords } from '../figure.ts';
import type { Fields } from '../state.ts';
import { ControlGroup } from './controls.tsx';
import { plain, Rich } from './Rich.tsx';
import type { FigureState } from './use-figure.ts';
import { words } from './words.ts';

/** The time without a change before the reading is announced, in milliseconds. */
const QUIET = 700;

interface Props<F extends Fields> {
  figure: FigureState<F>;
  language: Language;
  words: FigureWords;
  controls: ComponentChildren;
  /** The current state in a sentence with its numbers; it is announced to screen readers when it changes. */
  reading: string;
  children: ComponentChildren;
}

/** The frame of every interactive figure: title, controls, the picture, the reading, and the caption. */
export function Frame<F extends Fields>({
  figure,
  language,
  words: own,
  controls,
  reading,
  children,
}: Props<F>) {
  const { kind, controls: legend, reset, copy } = words[language];
  const id = figureId(figure.name);
  const offer = (event: { currentTarget: HTMLElement }) => {
    event.currentTarget.dataset['copy'] = figure.address();
  };
  return (
    <figure id={id} class="figure interactive" aria-labelledby={`${id}-title`} data-live={figure.live}>
      <p class="name" id={`${id}-title`}>
        <span>{kind}</span> <Rich text={own.title} />
      </p>
      <ControlGroup live={figure.live} legend={legend}>
        {controls}
      </ControlGroup>
      {children}
      <p class="reading">
        <Rich text={reading} />
      </p>
      <Spoken text={figure.touched ? plain(reading) : ''} before={figure.restoreTexts} />
      <figcaption>
        <Rich text={own.caption} />
        <span class="offers" data-needs-script data-screen-only>
          <button type="button" class="quiet" disabled={!figure.live} onClick={figure.reset}>
            {reset}
          </button>
          <button type="button" class="quiet" data-copy="" disabled={!figure.live} onClick={offer}>
            {copy}
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

/** Announces a text to screen readers after it has not changed for a while, because dragging a slider changes it many times. */
function Spoken({ text, before }: { text: string; before(): void }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      before();
      setSaid(text);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="visually-hidden" data-screen-only>
      {said}
    </p>
  );
}
