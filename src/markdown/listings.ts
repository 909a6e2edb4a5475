const files = import.meta.glob<string>('/content/**/*.{py,out}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A listing and its recorded output. */
export interface Listing {
  code: string;
  output: string;
}

/**
 * Reads the listing `file` in a folder of the content, with its recorded output.
 *
 * @param folder path relative to `content/`, such as `questions/1-04-why-scale-before-softmax`
 * @throws Error if the listing or its output does not exist
 */
export function listing(folder: string, file: string): Listing {
  const path = `/content/${folder}/${file}`;
  const code = files[path];
  const output = files[path.replace(/\.py$/, '.out')];
  if (code === undefined || !path.endsWith('.py')) {
    throw new Error(
      `<Code file="${file}">: there is no ${path.slice(1)}. Put the listing beside the answer, as a .py file.`,
    );
  }
  if (output === undefined) {
    throw new Error(`<Code file="${file}">: ${path.slice(1)} has no recorded output. Run: npm run listings`);
  }
  return { code: code.trimEnd(), output: output.trimEnd() };
}
