import { zipSync, type Zippable } from 'fflate';

/**
 * A zip with the same bytes at every build: the files have a fixed date. fflate writes the local time of the date,
 * which is therefore the same in every time zone.
 *
 * @param files the content of each file, keyed by its path with `/` as separator, in the order of the archive
 */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(1980, 0, 1), level: 9 });
}
