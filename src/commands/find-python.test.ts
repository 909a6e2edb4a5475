import { expect, test } from 'vitest';
import { findPython, locatePython } from './find-python.ts';

test('the Python named in PYTHON goes before all others', () => {
  // "true" takes any arguments and exits with 0, as a Python does that has PyTorch.
  expect(locatePython({ PYTHON: 'true' })).toBe('true');
});

test('a PYTHON without PyTorch is said, not passed over', () => {
  expect(() => locatePython({ PYTHON: 'false' })).toThrow(
    'PYTHON names false, which cannot import torch and numpy',
  );
});

test('PyTorch is installed where no Python has it, and then found', () => {
  const found = [undefined, '/usr/bin/python3'];
  expect(
    findPython(
      () => found.shift(),
      () => true,
    ),
  ).toBe('/usr/bin/python3');
});

test('where it cannot be installed a sentence says what to install', () => {
  expect(() =>
    findPython(
      () => undefined,
      () => false,
    ),
  ).toThrow(/need a Python 3 with PyTorch.*run "pip install torch numpy"/);
});
