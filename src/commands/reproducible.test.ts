import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, hashes } from './reproducible.ts';

test('builds are the same if every file has the same bytes, and each other file is named', () => {
  const first = new Map([
    ['a.html', '1'],
    ['b.html', '2'],
    ['c.html', '3'],
  ]);
  expect(differences(first, new Map(first))).toEqual([]);
  const second = new Map([
    ['a.html', '1'],
    ['b.html', '9'],
    ['d.html', '4'],
  ]);
  expect(differences(first, second)).toEqual([
    'b.html: differs',
    'c.html: only in the first build',
    'd.html: only in the second build',
  ]);
});

test('the files of all subfolders are hashed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
  mkdirSync(join(folder, 'q/1-04'), { recursive: true });
  writeFileSync(join(folder, 'q/1-04/index.html'), 'x');
  writeFileSync(join(folder, 'index.html'), 'x');
  const found = hashes(folder);
  rmSync(folder, { recursive: true });
  expect([...found.keys()].sort()).toEqual(['index.html', 'q/1-04/index.html']);
  expect(new Set(found.values()).size).toBe(1);
});
