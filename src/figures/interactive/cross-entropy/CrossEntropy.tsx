import { Button } from '../kit/buttons.tsx';
import { Choice, range, Slider } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { Typed } from '../kit/Typed.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { Bars, Curves, Legend } from './charts.tsx';
import figure, { LONGEST_LEAD, SMOOTHINGS, VOCABULARIES } from './figure.ts';
import { bestLead, fromLead, fromLogits } from './model.ts';
import { Each, Grouped } from './shares.tsx';
import { exact } from './words.ts';

/** F12: cross-entropy with label smoothing, its gradient p − q and its floor H(q). */
export default function CrossEntropy({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const { eps, spread, v, lead } = state;
  const w = figure.words[language];
  const led = state.from === 'lead';
  const right = Math.min(state.right, state.logits.length);
  const outcome = led ? fromLead(lead, v, eps, spread) : fromLogits(state.logits, right - 1, eps, spread);
  const best = bestLead(v, eps, spread);

  const controls = (
    <>
      <Choice
        id={id('from')}
        label={w.from}
        value={state.from}
        options={[
          { value: 'lead', label: w.leads },
          { value: 'typed', label: w.typed },
        ]}
        onChange={(from) => set({ from })}
      />
      <Choice
        id={id('spread')}
        label={w.spread}
        value={spread}
        disabled={eps === 0}
        options={[
          { value: 'all', label: w.all },
          { value: 'others', label: w.others },
        ]}
        onChange={(chosen) => set({ spread: chosen })}
      />
      <Slider
        id={id('eps')}
        label={w.smoothing}
        value={eps}
        values={SMOOTHINGS}
        onChange={(chosen) => set({ eps: chosen })}
      />
      {led ? (
        <>
          <Slider
            id={id('v')}
            label={w.words}
            value={v}
            values={VOCABULARIES}
            show={w.size}
            onChange={(size) => set({ v: size })}
          />
          <Slider
            id={id('lead')}
            label={w.lead}
            value={lead}
            values={range(0, LONGEST_LEAD, 0.25)}
            show={w.show}
            onChange={(value) => set({ lead: value })}
          />
          <div class="steps">
            <Button disabled={!Number.isFinite(best)} onClick={() => set({ lead: Number(best.toFixed(9)) })}>
              {w.best(best)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Slider
            id={id('right')}
            label={w.right}
            value={right}
            values={range(1, state.logits.length)}
            onChange={(chosen) => set({ right: chosen })}
          />
          <Typed
            id={id('logits')}
            label={w.logits}
            value={state.logits}
            write={(values) => values.join(', ')}
            read={figure.fields.logits.read}
            hint={w.hint}
            onChange={(logits) => set({ logits })}
          />
        </>
      )}
    </>
  );

  return (
    <Frame
      figure={held}
      language={language}
      words={w}
      controls={controls}
      reading={w.reading({
        outcome,
        smoothing: eps,
        ...(led && { lead: { now: lead, best, words: v } }),
      })}
    >
      {led ? (
        <>
          <Curves lead={lead} count={v} smoothing={eps} spread={spread} words={w} />
          <Legend smoothing={eps} best={best} words={w} />
        </>
      ) : (
        <Bars groups={outcome.groups} words={w} />
      )}
      <Values
        items={[
          { name: w.loss, value: exact(outcome.loss) },
          { name: w.floor, value: exact(outcome.floor) },
          { name: w.excess, value: exact(outcome.loss - outcome.floor) },
        ]}
      />
      <div class="cross-entropy-shares">
        {led ? <Grouped outcome={outcome} words={w} /> : <Each outcome={outcome} words={w} />}
      </div>
    </Frame>
  );
}
