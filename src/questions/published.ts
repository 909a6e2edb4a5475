/** One address of the register, with the anchors that were published on its page. */
export interface Published {
  /** Path from the root of the site, `/questions/why-scale/`. */
  path: string;
  /** The day on which the address was first registered, in ISO form. */
  since: string;
  /** Ids of the page, without `#`. */
  anchors: string[];
}

/** The register by path: every address that the site has ever had. */
export type Register = ReadonlyMap<string, Published>;

const HEADER = `# Every address that the site has published: path, day of its registration, anchors.
# Written by "npm run addresses", which only adds. The build fails if an address here no longer leads anywhere.
`;

const LINE = /^(\/\S*) (\d{4}-\d\d-\d\d)((?: #\S+)*)$/;

/**
 * Reads the text of the register.
 *
 * @throws Error that names a line that cannot be read
 */
export function readRegister(text: string): Register {
  const entries = text.split('\n').flatMap((line, index): [string, Published][] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, path, since, anchors] = LINE.exec(line) ?? [];
    if (path === undefined || since === undefined)
      throw new Error(
        `content/addresses.txt:${index + 1} "${line}" is not a path, a day and anchors. Do not edit the file; run "npm run addresses".`,
      );
    return [[path, { path, since, anchors: anchors?.match(/[^\s#]+/g) ?? [] }]];
  });
  return new Map(entries);
}

/** The register as text, sorted by path. */
export function writeRegister(register: Register): string {
  const lines = [...register.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, since, anchors }) => [path, since, ...anchors.map((id) => `#${id}`)].join(' '));
  return `${HEADER}${lines.join('\n')}\n`;
}

/**
 * The register with the addresses that the site has now. Nothing is ever removed from it.
 *
 * @param now the anchors of each path
 * @param today the day of registration of those that are new
 */
export function extendRegister(
  register: Register,
  now: ReadonlyMap<string, readonly string[]>,
  today: string,
): Register {
  const extended = new Map(register);
  for (const [path, anchors] of now) {
    const known = register.get(path);
    extended.set(path, {
      path,
      since: known?.since ?? today,
      anchors: [...new Set([...(known?.anchors ?? []), ...anchors])],
    });
  }
  return extended;
}
