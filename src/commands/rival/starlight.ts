import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../languages/language.ts';

/** The compared generator, as tables name it. */
export const STARLIGHT = 'Starlight 0.42.4';

/** What the compared site is built with, in fixed versions, so that two measurements compare the same things. */
const PACKAGES = {
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
  katex: '0.16.47',
  'rehype-katex': '7.0.1',
  'remark-math': '6.0.0',
};

/** Starlight with formulas by KaTeX and the two languages, everything else as its documentation sets it up. */
const CONFIG = `import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

export default defineConfig({
  site: 'http://localhost:4321',
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) },
  integrations: [
    starlight({
      title: 'Transformer 84',
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      customCss: ['katex/dist/katex.min.css'],
      sidebar: [{ label: 'Questions', items: [{ autogenerate: { directory: 'questions' } }] }],
    }),
  ],
});
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A page of ours in Markdown as a page of Starlight: its title in the frontmatter, addresses without the origin. */
export function starlightPage(markdown: string, origin: string): string {
  const [heading = '', ...rest] = markdown.split('\n');
  const title = heading.replace(/^# /, '').replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
  const text = rest.join('\n').replaceAll(`](${origin}/`, '](/');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
}

/** A build that failed or was stopped. */
export class Unfinished extends Error {
  /** The reason in a few words, for a table. */
  readonly reason: string;

  constructor(reason: string, said: string) {
    super(`Starlight's build: ${reason}\n${said}`);
    this.reason = reason;
  }
}

/**
 * Makes a project of Starlight with the text of all answers of a built site, both languages, and installs its packages.
 *
 * @param site the folder of our built site, built without SITE and BASE_PATH
 * @param folder an empty folder
 * @throws Error if the packages cannot be installed
 */
export function makeStarlight(site: string, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }));
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', CONTENT_CONFIG);
  for (const language of LANGUAGES) {
    const own = prefix(language);
    const names = readdirSync(join(site, own, 'questions')).filter((name) => name.endsWith('.md'));
    for (const name of names) {
      const text = readFileSync(join(site, own, 'questions', name), 'utf8');
      write(join('src/content/docs', own, 'questions', name), starlightPage(text, 'http://localhost:4321'));
    }
    const list = names.map((name) => `- [${name}](/${own}questions/${name.replace('.md', '')}/)`);
    write(
      join('src/content/docs', own, 'index.md'),
      starlightPage(`# Transformer 84\n\n${list.join('\n')}`, ''),
    );
  }
  cpSync(join(site, 'drawings'), join(folder, 'public/drawings'), { recursive: true });
  const { status, error, said } = run('npm', ['install', '--no-audit', '--no-fund'], folder);
  if (error) throw error;
  if (status !== 0) throw new Error(`Starlight cannot be installed in ${folder}:\n${said}`);
}

/**
 * Builds a project of Starlight into its folder `dist`.
 *
 * @param env further variables of the build
 * @param limit the most seconds that it may take
 * @returns how long it took, in seconds
 * @throws Unfinished if the build fails or takes longer
 */
export function buildStarlight(folder: string, env: Record<string, string> = {}, limit = Infinity): number {
  const start = performance.now();
  const { status, signal, error, said } = run(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    folder,
    env,
    limit,
  );
  if (error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
  if (error) throw new Unfinished(`stopped after ${limit} s`, said);
  if (status !== 0) throw new Unfinished(`failed (${signal ?? `exit code ${status}`})`, said);
  return (performance.now() - start) / 1000;
}

const prefix = (language: Language): string => (language === DEFAULT_LANGUAGE ? '' : `${language}/`);

function run(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  limit = Infinity,
) {
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    ...(limit < Infinity && { timeout: limit * 1000 }),
  });
  return { status, signal, error, said: (stdout + stderr).slice(-4000) };
}
