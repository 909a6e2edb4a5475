import { Button } from '../kit/buttons.tsx';
import { Slider } from '../kit/controls.tsx';
import { scientific } from '../kit/format.ts';
import { Frame } from '../kit/Frame.tsx';
import { Values } from '../kit/tables.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import figure, { LAST, WARMUPS, WIDTHS } from './figure.ts';
import { LinearChart, LogarithmicChart } from './charts.tsx';
import { branches, learningRate, peak } from './model.ts';

/** The steps 1, 2, 5, 10, … up to the last one, with the peak and the step at which the rate is half of it. */
function stops(warmup: number): number[] {
  const steps = [0, 1, 2, 3, 4, 5].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  return [...new Set([...steps, LAST, warmup, 4 * warmup])].sort((one, other) => one - other);
}

/** F8: the learning rate of the 2017 paper by step, width and warm-up. */
export default function Schedule({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set, id } = held;
  const { s, d, w: warmup } = state;
  const w = figure.words[language];
  const reading = w.reading(s, d, warmup);
  const { rising, falling } = branches(s, d, warmup);

  const controls = (
    <>
      <Slider
        id={id('s')}
        label={w.s}
        value={s}
        values={stops(warmup)}
        onChange={(next) => set({ s: next })}
      />
      <Slider
        id={id('w')}
        label={w.w}
        value={warmup}
        values={WARMUPS}
        onChange={(next) => set({ w: next })}
      />
      <Slider id={id('d')} label={w.d} value={d} values={WIDTHS} onChange={(next) => set({ d: next })} />
      <div class="steps">
        <Button disabled={s === warmup} onClick={() => set({ s: warmup })}>
          {w.toPeak}
        </Button>
      </div>
    </>
  );

  return (
    <Frame figure={held} language={language} words={w} controls={controls} reading={reading}>
      <div class="charts">
        <LinearChart s={s} d={d} warmup={warmup} words={w} reading={reading} />
        <LogarithmicChart s={s} d={d} warmup={warmup} words={w} reading={reading} />
      </div>
      <Values
        items={[
          { name: w.now, value: scientific(learningRate(s, d, warmup), 4) },
          { name: w.peak, value: scientific(peak(d, warmup), 4) },
          { name: w.rising, value: scientific(rising, 4) },
          { name: w.falling, value: scientific(falling, 4) },
        ]}
      />
    </Frame>
  );
}
