import { test, expect } from 'vitest';
import { type Fault, faultLine, isFatal } from '../fault.ts';
import type { Files } from '../files.ts';
import { sourceFaults } from '../source/source-gate.ts';
import { DRAWINGS, FIGURES, validContent } from './valid-content.ts';

/** The folder in which faults are planted. */
export const ONE = 'content/questions/1-01-one';

/** A change of the content that plants a fault. */
export type Plant = (files: Files) => void;

/** The faults of the valid content after a change. */
export function faultObjects(plant: Plant): Fault[] {
  const files = validContent();
  plant(files);
  return sourceFaults(files, DRAWINGS, FIGURES);
}

/** The faults of the valid content after a change, as the lines that the author reads. */
export function faultsAfter(plant: Plant): string[] {
  return faultObjects(plant).map(faultLine);
}

/**
 * A plant that replaces a text in a file.
 *
 * @throws Error if the file does not contain the text, which is a mistake in the test
 */
export function replaceIn(file: string, from: string | RegExp, to: string): Plant {
  return (files) => {
    const text = files[file] ?? '';
    files[file] = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
    if (files[file] === text) throw new Error(`${String(from)} is not in ${file}`);
  };
}

export const zh = (from: string | RegExp, to: string): Plant => replaceIn(`${ONE}/zh.mdx`, from, to);
export const en = (from: string | RegExp, to: string): Plant => replaceIn(`${ONE}/en.mdx`, from, to);

/** A plant that makes the same replacement in both languages, so that they still agree. */
export const both = (from: string | RegExp, to: string): Plant => {
  return (files) => [zh(from, to), en(from, to)].forEach((plant) => plant(files));
};

/** A plant that deletes a file. */
export const without = (file: string): Plant => {
  return (files) => {
    if (!(file in files)) throw new Error(`${file} does not exist`);
    Reflect.deleteProperty(files, file);
  };
};

/** A plant that adds a file. */
export const add = (file: string, text = ''): Plant => {
  return (files) => {
    files[file] = text;
  };
};

/**
 * Defines one test per planted fault: the fault is reported in a line with file, place and remedy.
 *
 * @param planted the name of each fault, the plant, and the line that the author reads
 */
export function refuses(planted: [fault: string, plant: Plant, line: RegExp][]): void {
  test.each(planted)('refuses %s', (_fault, plant, line) => {
    expect(faultsAfter(plant)).toContainEqual(expect.stringMatching(line));
  });
}

/**
 * Defines one test per planted warning: it is reported without failing the build.
 *
 * @param planted the name of each fault, the plant, and the line that the author reads
 */
export function warns(planted: [fault: string, plant: Plant, line: RegExp][]): void {
  test.each(planted)('warns of %s without failing', (_fault, plant, line) => {
    const faults = faultObjects(plant);
    expect(faults.map(faultLine)).toContainEqual(expect.stringMatching(line));
    expect(isFatal(faults)).toBe(false);
  });
}
