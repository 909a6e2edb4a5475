import { path, type Surface } from './svg.ts';
import { FONT_SIZE, short, type LabelStyle } from '../../text.ts';

export interface Grid {
  x: number;
  y: number;
  rows: number;
  columns: number;
  /** Side of a cell, or its width if `cellHeight` is given. */
  cell: number;
  cellHeight?: number;
  /** The fill of a cell; `undefined` means no fill. */
  fill?: (row: number, column: number) => Surface | undefined;
  /** Whether a cell is crossed out by a diagonal. */
  struck?: (row: number, column: number) => boolean;
  /** The text in a cell. */
  text?: (row: number, column: number) => string | number;
  /** Size of the text in the cells. */
  size?: LabelStyle['size'];
}

/** Every cell of the grid, row by row. */
function cells(grid: Grid): { row: number; column: number }[] {
  return Array.from({ length: grid.rows * grid.columns }, (_, index) => ({
    row: Math.floor(index / grid.columns),
    column: index % grid.columns,
  }));
}

/** Adjacent cells with the same fill in a row become one rectangle, and all rectangles with the same fill become one path. */
function fills(grid: Grid, height: number): string {
  const paths = new Map<Surface, string>();
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns;) {
      const surface = grid.fill?.(row, column);
      const start = column++;
      while (column < grid.columns && grid.fill?.(row, column) === surface) column++;
      if (!surface) continue;
      const width = short((column - start) * grid.cell);
      const d = `M${short(grid.x + start * grid.cell)} ${short(grid.y + row * height)}h${width}v${short(height)}h-${width}z`;
      paths.set(surface, (paths.get(surface) ?? '') + d);
    }
  }
  return [...paths].map(([surface, d]) => path(d, `cells ${surface}`)).join('');
}

/** A matrix as a grid of cells: fills, crossed-out cells, grid lines and the texts in the cells. */
export function grid(plan: Grid): string {
  const height = plan.cellHeight ?? plan.cell;
  const [width, depth] = [plan.columns * plan.cell, plan.rows * height];
  const struck = cells(plan)
    .filter(({ row, column }) => plan.struck?.(row, column))
    .map(
      ({ row, column }) =>
        `M${short(plan.x + column * plan.cell + 4)} ${short(plan.y + (row + 1) * height - 4)}l${short(plan.cell - 8)} ${short(8 - height)}`,
    );
  let lines = `M${short(plan.x)} ${short(plan.y)}h${short(width)}v${short(depth)}h${short(-width)}z`;
  for (let row = 1; row < plan.rows; row++)
    lines += `M${short(plan.x)} ${short(plan.y + row * height)}h${short(width)}`;
  for (let column = 1; column < plan.columns; column++)
    lines += `M${short(plan.x + column * plan.cell)} ${short(plan.y)}v${short(depth)}`;
  return (
    fills(plan, height) +
    (struck.length > 0 ? path(struck.join(''), 'struck') : '') +
    path(lines, 'grid') +
    texts(plan, height)
  );
}

function texts(plan: Grid, height: number): string {
  const { text, size = 'normal' } = plan;
  if (!text) return '';
  const names = size === 'small' ? ' class="small"' : '';
  return Array.from({ length: plan.rows }, (_, row) => {
    const y = short(plan.y + (row + 0.5) * height + FONT_SIZE[size] * 0.36);
    const spans = Array.from({ length: plan.columns }, (_, column) => {
      const x = short(plan.x + (column + 0.5) * plan.cell);
      return `<tspan x="${x}">${text(row, column)}</tspan>`;
    });
    return `<text${names} y="${y}">${spans.join('')}</text>`;
  }).join('');
}
