import { range } from '../kit/controls.tsx';
import { Frame } from '../kit/Frame.tsx';
import { type FigureProps, useFigure } from '../kit/use-figure.ts';
import { Below, Controls } from './controls.tsx';
import { type Path, paths, spoiled } from './depth.ts';
import figure from './figure.ts';
import { Grid } from './grid.tsx';
import { attention, isPadding, ruledMask, SIZE, turnOver } from './model.ts';
import { brief } from './numbers.ts';
import { Depth, Steps, Weights } from './views.tsx';

const POSITIONS = range(0, SIZE - 1);

/** F3: which query sees which key, and what happens to a row that sees no key. */
export default function Mask({ language, start }: FigureProps) {
  const held = useFigure(figure, start);
  const { state, set } = held;
  const w = figure.words[language];
  const result = attention(state, state);
  const ruled = ruledMask(state);
  const heads = (name: string) =>
    POSITIONS.map((index) => ({
      name: `${name}_${index + 1}`,
      note: isPadding(state, index) ? w.padding : undefined,
    }));
  const [queries, keys] = [heads('q'), heads('k')];
  const deep = paths(result, state.fill, state.layers);
  const bad = spoiled(result, state.layers);
  const of = (kind: Path) => deep.flat().filter((path) => path === kind).length;
  const counts = {
    seen: of('seen'),
    leak: of('leak'),
    own: of('own'),
    detour: of('detour'),
    none: of('none'),
  };
  const said = [
    w.reading.rows(state, state, result),
    state.view === 'depth' && w.reading.layers(state.layers, counts, bad.filter(Boolean).length),
  ].filter(Boolean);
  const traced = result.rows[state.row - 1];

  return (
    <Frame
      figure={held}
      language={language}
      words={w}
      controls={<Controls language={language} held={held} />}
      reading={said.join(language === 'zh' ? '' : ' ')}
    >
      <div class="matrices">
        <Grid
          caption={(state.fill === 'after' ? w.allowed : w.mask) + (held.live ? w.click : '')}
          heads={{ rows: queries, columns: keys }}
          cells={result.rows.map(({ mask }, query) =>
            mask.map((entry, key) => ({
              text: brief(entry),
              name: w.pair(query + 1, key + 1),
              hidden: result.mask[query]?.[key] !== true,
              changed: result.mask[query]?.[key] !== ruled[query]?.[key],
            })),
          )}
          live={held.live}
          onPress={(query, key) => set({ cells: turnOver(state, query, key), row: query + 1 })}
        />
        <Weights words={w} attention={result} keys={keys} queries={queries} fill={state.fill} />
      </div>
      <Below language={language} held={held} />
      {state.view === 'row' && traced && (
        <Steps
          words={w}
          row={traced}
          query={state.row - 1}
          keys={keys}
          dtype={state.dtype}
          fill={state.fill}
        />
      )}
      {state.view === 'depth' && <Depth words={w} layers={state.layers} paths={deep} spoiled={bad} />}
    </Frame>
  );
}
