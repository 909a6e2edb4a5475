/** Reads the files of one version of the index; each name is relative to its folder. */
export interface IndexFiles {
  /** @throws UnreadableError if the file does not load */
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws UnreadableError if the file does not load or is not JSON */
  json<T>(name: string): Promise<T>;
}

/** A part of the search that did not load. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/**
 * The files below an address.
 *
 * @param folder address that ends with a slash
 */
export function fetchedFiles(folder: string): IndexFiles {
  return {
    bytes: async (name) => new Uint8Array(await read(folder + name, (response) => response.arrayBuffer())),
    json: <T>(name: string) => read(folder + name, (response) => response.json() as Promise<T>),
  };
}

/**
 * Fetches a file and reads its content.
 *
 * @throws UnreadableError that names the address and the reason
 */
export async function read<T>(
  address: string,
  content: (response: Response) => Promise<T>,
  init?: RequestInit,
): Promise<T> {
  try {
    const response = await fetch(address, init);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await content(response);
  } catch (cause) {
    throw new UnreadableError(`${address} could not be read: ${String(cause)}`, { cause });
  }
}

/** A promise per key, made when it is first asked for. One that fails is forgotten, so that the next call tries again. */
export function onceEach<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
}
