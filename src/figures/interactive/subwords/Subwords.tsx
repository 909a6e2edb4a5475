import { useMemo } from 'preact/hooks';
import { Button } from '../kit/buttons.tsx';
import { Choice, range, Slider } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, type FigureState, useFigure } from '../kit/use-figure.ts';
import { CHINESE, EXAMPLES, readCorpus } from './corpus.ts';
import { encode } from './encode.ts';
import { Encoded } from './encoding.tsx';
import figure from './figure.ts';
import { base, merges, tokens, training } from './model.ts';
import { Corpus, Learned, Pairs } from './training.tsx';
import type { Words } from './words.ts';

/** F10: the pairs that BPE and WordPiece merge, step by step, and the encoding of a word. */
export default function Subwords({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { from, words: typed, by, k, word } = held.state;
  const w = figure.words[language];
  const corpus = useMemo(() => (from === 'zh' ? CHINESE : (readCorpus(typed) ?? [])), [from, typed]);
  const stages = useMemo(() => training(corpus, by), [corpus, by]);
  const most = stages.length - 1;
  const step = Math.min(k, most);
  const stage = stages[step];
  if (!stage) return null;
  const symbols = base(stages);
  const learned = merges(stages, step);
  const encoding = encode(word, by, learned, symbols);
  const trained = stage.words[corpus.findIndex((entry) => entry.word === word)]?.symbols;
  const total = tokens(stage.words);
  const reading = w.reading({
    method: by,
    merges: step,
    most,
    base: symbols.length,
    tokens: total,
    next: stage.chosen,
    tied: stage.tied,
    word,
    encoding,
    trained: trained?.join(' ') === encoding.pieces.join(' ') ? undefined : trained,
  });
  return (
    <Frame
      figure={held}
      language={language}
      words={w}
      controls={<Controls held={held} step={step} most={most} words={w} />}
      reading={reading}
    >
      <div class="subwords-tables">
        <Pairs stage={stage} method={by} step={step} words={w} />
        <Corpus stage={stage} corpus={corpus} total={total} note={from === 'zh' ? w.note : ''} words={w} />
      </div>
      <Learned base={symbols} learned={learned} words={w} />
      <Encoded word={word} encoding={encoding} words={w} />
    </Frame>
  );
}

interface ControlsProps {
  held: FigureState<typeof figure.fields>;
  step: number;
  most: number;
  words: Words;
}

function Controls({ held, step, most, words: w }: ControlsProps) {
  const { state, set, id } = held;
  return (
    <>
      <Choice
        id={id('by')}
        label={w.by}
        value={state.by}
        options={[
          { value: 'bpe', label: w.methods.bpe },
          { value: 'wordpiece', label: w.methods.wordpiece },
        ]}
        onChange={(by) => set({ by })}
      />
      <Choice
        id={id('from')}
        label={w.from}
        value={state.from}
        options={[
          { value: 'typed', label: w.typed },
          { value: 'zh', label: w.chinese },
        ]}
        onChange={(from) => set({ from, word: EXAMPLES[from] })}
      />
      {state.from === 'typed' && (
        <div class="wide">
          <Typed
            id={id('words')}
            label={w.words}
            value={state.words}
            write={String}
            read={figure.fields.words.read}
            hint={w.wordsHint}
            onChange={(words) => set({ words })}
          />
        </div>
      )}
      <Typed
        id={id('word')}
        label={w.word}
        value={state.word}
        write={String}
        read={figure.fields.word.read}
        hint={w.wordHint}
        onChange={(word) => set({ word })}
      />
      {/* Last, so that on a phone the tables that it changes are directly below it. */}
      <div class="subwords-merges">
        <Slider
          id={id('k')}
          label={w.k}
          value={step}
          values={range(0, most)}
          show={(value) => w.of(value, most)}
          onChange={(k) => set({ k })}
        />
        <div class="steps">
          <Button disabled={step === 0} onClick={() => set({ k: step - 1 })}>
            {w.back}
          </Button>
          <Button disabled={step === most} onClick={() => set({ k: step + 1 })}>
            {w.next}
          </Button>
        </div>
      </div>
    </>
  );
}
