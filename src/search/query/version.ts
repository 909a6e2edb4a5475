import { read, UnreadableError } from './files.ts';

/** The only file of the search whose content changes at its address; it names the version of all others. */
export const CURRENT = 'current.json';

/** The form of the index. To be raised with every change that older code cannot read. */
export const FORMAT = 2;

/** The content of `current.json`. */
export interface Current {
  format: number;
  /** Name of the folder of the index. */
  version: string;
}

/** The index has a form that this code, which an open tab loaded before the site was updated, does not know. */
export class OutdatedError extends UnreadableError {
  override name = 'OutdatedError';
}

/**
 * The version that the site has now. It is asked for anew each time, but a server answers that nothing changed.
 *
 * @param folder address of the search in one language, with a slash at the end
 * @throws OutdatedError if the index has another form
 * @throws UnreadableError if it cannot be loaded
 */
export async function currentVersion(folder: string): Promise<string> {
  const json = (response: Response) => response.json() as Promise<Current>;
  const { format, version } = await read(folder + CURRENT, json, { cache: 'no-cache' });
  if (format !== FORMAT) throw new OutdatedError(`${folder} has form ${format}; this page knows ${FORMAT}.`);
  return version;
}
