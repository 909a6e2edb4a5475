import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawings } from '../../figures/drawings/index.ts';
import { ONE } from '../planting/planting.ts';
import { DRAWINGS, validContent } from '../planting/valid-content.ts';
import { openTrial, type Outcome, type Trial } from './trial.ts';

const root = mkdtempSync(join(tmpdir(), 'trial-'));
const zh = `${ONE}/zh.mdx`;
let text: string;
let trial: Trial;

beforeAll(async () => {
  const drawing = Object.keys(drawings)[0] ?? '';
  for (const [file, written] of Object.entries(validContent())) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const real = written.replaceAll(`"${DRAWINGS[0]}"`, `"${drawing}"`);
    writeFileSync(join(root, file), real);
    if (file === zh) text = real;
  }
  trial = await openTrial(root);
});

afterAll(() => {
  trial.close();
  rmSync(root, { recursive: true });
});

const tried = (from: string, to: string): Promise<Outcome> =>
  trial.run({ number: 0, kind: 'planted', changes: { [zh]: text.replace(from, () => to) } });

test('a harmless change is published', async () => {
  expect(await tried('方差是', '方差等于')).toEqual({ result: 'published', detail: '' });
});

test('a fault is refused with the line that the author reads', async () => {
  const { result, detail } = await tried('#why)', '#wy)');
  expect(result).toBe('refused');
  expect(detail).toMatch(/one\/zh\.mdx:15 link: found .* — fix: /);
});

test('a mutant leaves nothing behind', async () => {
  await tried('title: 问题1-01', 'title: [');
  expect((await tried('方差是', '方差等于')).result).toBe('published');
});
