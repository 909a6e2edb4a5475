import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './trial.ts';
import type { Report, Task } from './worker.ts';

/** One mutant and what became of it. */
export interface Tried {
  number: number;
  kind: string;
  files: string[];
  outcome: Outcome;
}

/** More workers would need more memory than time. */
const MOST_WORKERS = 4;

/**
 * Tries mutants in workers. A worker that needs longer than the limit for one mutant is ended and replaced, so a mutant
 * that never ends costs the time of the limit.
 *
 * @param limit milliseconds per mutant
 * @param onTried called for each mutant, in the order in which they end
 * @throws Error if the content has faults of its own, or if a worker ends by itself
 */
export async function tryMutants(
  task: Task,
  numbers: readonly number[],
  limit: number,
  onTried: (tried: Tried) => void,
): Promise<void> {
  const waiting = [...numbers];
  const workers = Math.min(MOST_WORKERS, availableParallelism(), numbers.length);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (waiting.length > 0) await work(task, waiting, limit, onTried);
    }),
  );
}

/** Lets one worker try the waiting mutants, until none is left or one of them is too slow. */
function work(task: Task, waiting: number[], limit: number, onTried: (tried: Tried) => void): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: task });
  return new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const next = () => {
      const number = waiting.shift();
      if (number === undefined) resolve();
      else worker.postMessage(number);
    };
    worker.on('message', (report: Report) => {
      clearTimeout(timer);
      if ('failed' in report) return reject(new Error(report.failed));
      if ('ready' in report) return next();
      const { outcome, ...about } = report;
      if (outcome) {
        onTried({ ...about, outcome });
        return next();
      }
      timer = setTimeout(() => {
        onTried({ ...about, outcome: { result: 'too slow', detail: `not done after ${limit / 1000} s` } });
        resolve();
      }, limit);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A worker ended with code ${code}.`)));
  }).finally(() => {
    worker.removeAllListeners('exit');
    return worker.terminate();
  });
}
