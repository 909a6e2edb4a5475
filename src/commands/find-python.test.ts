import { expect, test } from 'vitest';
import { findPython, locatePython } from './find-python.ts';

test('the Python named in PYTHON is used before all others', () => {
  // "true" accepts any arguments and exits with 0, like a Python that has PyTorch.
  expect(locatePython({ PYTHON: 'true' })).toBe('true');
});

test('a PYTHON without PyTorch is an error, not ignored', () => {
  expect(() => locatePython({ PYTHON: 'false' })).toThrow(
    'PYTHON names false, which cannot import torch and numpy',
  );
});

test('PyTorch is installed if no Python has it, and is then found', () => {
  const found = [undefined, '/usr/bin/python3'];
  expect(
    findPython(
      () => found.shift(),
      () => true,
    ),
  ).toBe('/usr/bin/python3');
});

test('if it cannot be installed, a sentence says what to install', () => {
  expect(() =>
    findPython(
      () => undefined,
      () => false,
    ),
  ).toThrow(/need a Python 3 with PyTorch.*run "pip install torch numpy"/);
});
