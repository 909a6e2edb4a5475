import { defineFigure } from '../figure.ts';
import { type Field, numbers, oneOf } from '../state.ts';
import { MOST, type Norm, type Zero } from './model.ts';
import { words } from './words.ts';

/** The greatest number of tokens in a micro-batch. */
const LONGEST = 16;

const any = numbers([2, 8], [1, MOST], [1, LONGEST]);

const sizes: Field<readonly number[]> = {
  ...any,
  read: (text) => {
    const values = any.read(text);
    return values?.every(Number.isInteger) ? values : undefined;
  },
};

export default defineFigure({
  name: 'accumulation',
  place: 14,
  fields: {
    sizes,
    zero: oneOf<Zero>(['once', 'each', 'never', 'late'], 'once'),
    norm: oneOf<Norm>(['tokens', 'means'], 'means'),
  },
  words,
});
