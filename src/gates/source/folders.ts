import { LANGUAGES } from '../../languages/language.ts';
import type { Fault } from '../fault.ts';
import { lineOfField } from './frontmatter.ts';
import type { Content, QuestionFolder } from './content.ts';

const KNOWN_FILE = /^(?:(?:zh|en)\.mdx|asked\.json|[\w-]+\.(?:py|out))$/;

/** Checks the names of folders and files, that both languages exist, and that the category fits the id. */
export function checkFolders(content: Content): Fault[] {
  const { questions, pages } = content;
  return [
    ...questions.flatMap((question) => [...name(question), ...category(question, content)]),
    ...[...questions, ...pages].flatMap(({ folder, files }) => languages(folder, files)),
    ...questions.flatMap(({ folder, files }) => strangers(folder, files)),
    ...repeated(questions, 'id'),
    ...repeated(questions, 'slug'),
    ...loose(content),
    ...references(content),
  ];
}

function name({ folder, name }: QuestionFolder): Fault[] {
  if (name) return [];
  const remedy = 'rename it <id>-<slug>, such as 1-04-why-scale-before-softmax';
  return [{ file: folder, place: 'folder', found: 'a name without id and slug', remedy }];
}

function languages(folder: string, files: string[]): Fault[] {
  return LANGUAGES.filter((language) => !files.includes(`${language}.mdx`)).map((language) => ({
    file: folder,
    place: 'language',
    found: `no ${language}.mdx`,
    remedy: `write ${folder}/${language}.mdx: every text is needed in both languages`,
  }));
}

function strangers(folder: string, files: string[]): Fault[] {
  return files
    .filter((file) => !KNOWN_FILE.test(file))
    .map((file) => ({
      file: `${folder}/${file}`,
      place: 'file',
      found: 'a file that nothing reads',
      remedy:
        'delete it or correct its name: this folder holds zh.mdx, en.mdx, asked.json and listings (.py, .out)',
    }));
}

function loose({ files }: Content): Fault[] {
  return Object.keys(files)
    .filter((file) => /^content\/questions\/[^/]+$/.test(file))
    .map((file) => ({
      file,
      place: 'file',
      found: 'a file outside the folder of a question',
      remedy: 'move it into content/questions/<id>-<slug>/',
    }));
}

/** Checks the PyTorch listings of the interactive figures: each has the name of a figure and a recorded output. */
function references({ files, figures }: Content): Fault[] {
  const here = Object.keys(files).filter((file) => file.startsWith('content/figures/'));
  const add = (file: string, found: string, remedy: string) => ({ file, place: 'file', found, remedy });
  return here.flatMap((file): Fault[] => {
    const [, name = '', kind] = /^content\/figures\/([\w-]+)\.(py|out)$/.exec(file) ?? [];
    if (!kind || !(name in figures)) {
      const known = `this folder holds <figure>.py and its .out, for ${Object.keys(figures).join(', ')}`;
      return [
        add(file, 'a file that belongs to no interactive figure', `delete it or correct its name: ${known}`),
      ];
    }
    const empty = kind === 'out' && files[file]?.trim() === '';
    const pair = `content/figures/${name}.${kind === 'py' ? 'out' : 'py'}`;
    if (here.includes(pair)) return empty ? [add(file, 'an empty output', 'run "npm run listings"')] : [];
    return kind === 'py'
      ? [add(file, 'no output', 'run "npm run listings"')]
      : [add(file, 'an output without its listing', `delete it, or add ${pair}`)];
  });
}

function repeated(questions: QuestionFolder[], part: 'id' | 'slug'): Fault[] {
  const firsts = new Map<string, QuestionFolder>();
  return questions.flatMap((question) => {
    const { folder, name } = question;
    if (!name) return [];
    const first = firsts.get(name[part]);
    if (!first) {
      firsts.set(name[part], question);
      return [];
    }
    const remedy = `rename one of the two: every ${part} must be unique`;
    return [{ file: folder, place: part, found: `"${name[part]}", which ${first.folder} also has`, remedy }];
  });
}

function category({ name, documents: { zh } }: QuestionFolder, { json }: Content): Fault[] {
  const chosen = (zh?.parsed.frontmatter as { category?: unknown } | undefined)?.category;
  const categories = (json.categories ?? {}) as Record<string, { number?: number } | undefined>;
  if (!name || !zh || typeof chosen !== 'string') return [];
  const number = categories[chosen]?.number;
  const own = Number(name.id.split('-')[0]);
  if (number === undefined || number === own) return [];
  const right = Object.keys(categories).find((slug) => categories[slug]?.number === own);
  return [
    {
      file: zh.file,
      line: lineOfField(zh.text, 'category'),
      place: 'field "category"',
      found: `"${chosen}", category ${number}, for the id ${name.id}`,
      remedy: right
        ? `write "${right}", or renumber the folder`
        : 'renumber the folder: no category has this number',
    },
  ];
}
