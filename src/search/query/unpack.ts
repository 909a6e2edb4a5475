import { UnreadableError } from './files.ts';

/** The mark at the beginning of every file that Pagefind writes, after decompression. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The content of a file that Pagefind wrote: gzip, then a mark. A server that decompresses on the way is allowed for.
 *
 * @param name for the message
 * @throws UnreadableError if the file is something else, such as the page with which some hosts answer every address
 */
export async function contentOf(
  file: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? await gunzip(file) : file;
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new UnreadableError(`${name} is not a file of the search index.`);
  }
  return bytes.slice(SIGNATURE.length);
}

async function gunzip(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // Safari has it since 16.4, Firefox since 113.
  if (typeof DecompressionStream === 'undefined') {
    return new Uint8Array((await import('fflate')).gunzipSync(file));
  }
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
