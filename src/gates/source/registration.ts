import type { Fault } from '../fault.ts';

/** The kinds of figures: the folder they are in, the file that every figure of this kind has, and the files it needs as well. */
const KINDS = [
  { room: 'drawings', main: 'drawing.ts', needs: [] },
  { room: 'interactive', main: 'figure.ts', needs: ['Island.astro'] },
] as const;

const camelCase = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Checks for folders of figures that are not registered, and for files that are missing in the folder of a figure.
 *
 * @param paths every file below src/figures, from the root of the project
 * @param known names of the registered figures
 */
export function checkRegistration(paths: readonly string[], known: ReadonlySet<string>): Fault[] {
  const there = new Set(paths);
  return KINDS.flatMap(({ room, main, needs }) => {
    const pattern = new RegExp(`^src/figures/${room}/([^/]+)/${main.replace('.', '\\.')}$`);
    return paths.flatMap((file): Fault[] => {
      const name = pattern.exec(file)?.[1];
      if (name === undefined || name === 'kit') return [];
      const line = `export { default as ${camelCase(name)} } from './${name}/${main}';`;
      return [
        ...(known.has(name)
          ? []
          : [
              {
                file,
                place: 'registration',
                found: `"${name}", which is not registered`,
                remedy: `add to src/figures/${room}/registry.ts: ${line} (and name it "${name}" in ${main})`,
              },
            ]),
        ...needs
          .filter((need) => !there.has(`src/figures/${room}/${name}/${need}`))
          .map((need) => ({
            file,
            place: 'registration',
            found: `no ${need} beside it`,
            remedy: `write src/figures/${room}/${name}/${need} as CONTRIBUTING says, so that the figure's script loads`,
          })),
      ];
    });
  });
}
