import type { Fault } from '../fault.ts';

/** A kind of figure: where its folders stand, the file that makes a folder one of them, and what else it needs. */
const KINDS = [
  { room: 'drawings', main: 'drawing.ts', needs: [] },
  { room: 'interactive', main: 'figure.ts', needs: ['Island.astro'] },
] as const;

const camelCase = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Figures that exist as a folder and that the site does not know, and files that a figure's folder lacks.
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
                found: `"${name}", which the site does not know`,
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
