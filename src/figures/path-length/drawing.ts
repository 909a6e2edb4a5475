import { defineDrawing } from '../drawing.ts';
import { namedBox } from '../svg.ts';
import { words } from './words.ts';

export default defineDrawing({
  name: 'path-length',
  width: 340,
  height: 60,
  words,
  draw: (w) => namedBox(10, 10, 320, 40, w.title),
});
