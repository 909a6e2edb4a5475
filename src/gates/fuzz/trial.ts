import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawings } from '../../figures/drawings/index.ts';
import { figures } from '../../figures/interactive/index.ts';
import { type Fault, faultLine, faultList, isFatal } from '../fault.ts';
import { type Files, readFiles } from '../files.ts';
import type { ParsedFiles } from '../source/parse-content.ts';
import { sourceFaults } from '../source/source-gate.ts';
import type { Mutant } from './mutant.ts';
import { LINKS, type Original, publish } from './publish.ts';
import { questionsOf } from './questions.ts';
import { openRenderer } from './rendered.ts';

/**
 * What became of a mutant. The first two are right: it has no faults and its pages are sound, or the gates refuse it
 * with a message that names the file. The others are bugs.
 */
export type Result = 'published' | 'refused' | 'misleading' | 'crashed' | 'broken' | 'too slow';

export interface Outcome {
  result: Result;
  /** The message that the author reads, or what is wrong. */
  detail: string;
}

export const isBug = ({ result }: Outcome): boolean => result !== 'published' && result !== 'refused';

/** A copy of the content in which mutants are tried one after another. */
export interface Trial {
  run(mutant: Mutant): Promise<Outcome>;
  close(): void;
}

/** A text as it comes back from a file: what UTF-8 cannot express is replaced. */
const stored = (text: string) => Buffer.from(text).toString();

/**
 * Copies the content of a project and checks it.
 *
 * @param root the folder that contains content/
 * @throws Error if the content has faults of its own, which would hide those of the mutants
 */
export async function openTrial(root: string): Promise<Trial> {
  const names = Object.keys(drawings);
  const files = readFiles(root, 'content');
  const known: ParsedFiles = new Map();
  const own = sourceFaults(files, names, figures, known);
  if (isFatal(own))
    throw new Error(
      faultList(
        own.filter(({ warning }) => !warning),
        'content',
      ),
    );
  const copy = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const render = await openRenderer(LINKS, join(copy, 'content'));
  const original: Original = {
    files,
    questions: questionsOf(files),
    render: (text, path) => render(text, join(copy, path)),
  };
  const write = (texts: Files) => {
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(copy, file), text);
  };

  async function run({ changes }: Mutant): Promise<Outcome> {
    const paths = Object.keys(changes);
    const after = Object.fromEntries(paths.map((file) => [file, stored(changes[file] ?? '')]));
    const mutated = { ...files, ...after };
    try {
      const faults = sourceFaults(mutated, names, figures, known);
      if (isFatal(faults))
        return refusal(
          faults.filter(({ warning }) => !warning),
          paths,
        );
    } catch (error) {
      return { result: 'crashed', detail: `the gates: ${trace(error)}` };
    }
    write(after);
    try {
      const wrong = await publish(mutated, paths, original);
      return wrong.length > 0
        ? { result: 'broken', detail: wrong.join('\n') }
        : { result: 'published', detail: '' };
    } catch (error) {
      return { result: 'crashed', detail: `after the gates: ${trace(error)}` };
    } finally {
      write(Object.fromEntries(paths.map((file) => [file, files[file] ?? ''])));
    }
  }
  return { run, close: () => rmSync(copy, { recursive: true }) };
}

const trace = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error);

/** Messages of programs, which do not tell an author what to do. */
const INTERNAL = /Maximum call stack|Cannot read propert|is not (?:a function|iterable)|undefined \(reading/;

/**
 * The outcome of a mutant with faults. The list must lead the author to the file: to it or to its other language, or to
 * a file that depends on it.
 */
function refusal(faults: readonly Fault[], paths: readonly string[]): Outcome {
  const folders = paths.map((file) => file.replace(/[^/]*$/, ''));
  const shared = paths.some((file) => /^content\/[^/]+$/.test(file));
  const id = /\/(\d-\d\d)-/.exec(paths[0] ?? '')?.[1];
  const named = faults.some(
    ({ file, found }) =>
      folders.some((folder) => `${file}/`.startsWith(folder)) || (id && found.includes(`/q/${id}/`)),
  );
  const detail = faults.slice(0, 3).map(faultLine).join('\n');
  const unclear = faults.find(({ found, remedy }) => INTERNAL.test(found) || remedy.trim() === '');
  if (unclear) return { result: 'misleading', detail: faultLine(unclear) };
  return { result: named || shared ? 'refused' : 'misleading', detail };
}
