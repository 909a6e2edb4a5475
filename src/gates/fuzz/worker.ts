import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from '../files.ts';
import { makeMutant } from './mutant.ts';
import { openTrial, type Outcome } from './trial.ts';

/** What a worker is started with. */
export interface Task {
  root: string;
  seed: number;
}

/** What a worker says: that it is ready for a number, what it has begun to try, or what became of it. */
export type Report =
  { ready: true } | { number: number; kind: string; files: string[]; outcome?: Outcome } | { failed: string };

if (!parentPort) throw new Error('This file is started as a worker, by pool.ts.');
const port = parentPort;
const { root, seed } = workerData as Task;
const say = (report: Report) => port.postMessage(report);

try {
  const files = readFiles(root, 'content');
  const trial = await openTrial(root);
  port.on('message', (number: number) => {
    const mutant = makeMutant(files, seed, number);
    const about = { number, kind: mutant.kind, files: Object.keys(mutant.changes) };
    say(about);
    void trial.run(mutant).then((outcome) => say({ ...about, outcome }));
  });
  say({ ready: true });
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) });
}
