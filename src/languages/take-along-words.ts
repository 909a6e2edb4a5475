import type { Bilingual } from './language.ts';

/** A file that a reader can take along, in words. */
interface FileWords {
  title: string;
  /** What is in it. */
  about: string;
  /** How to open it. */
  open: string;
}

/**
 * The words of the files that readers take along and of the page that offers them. They are separate because only the
 * build needs them.
 */
export interface TakeAlongWords {
  title: string;
  description: string;
  /** The text of the link to a file, with its kind and its size. */
  download(kind: string, size: string): string;
  vault: FileWords;
  deck: FileWords;
  collection: FileWords;
  handbook: FileWords;
  handouts: { title: string; about: string };
  /** The title of a handout: the name of its category. */
  handout(category: string): string;
  /** Says which license applies to the files. */
  license: string;
  /** Names inside the vault: folders, and the notes that list questions. */
  inVault: {
    questions: string;
    categories: string;
    tags: string;
    drawings: string;
    tag(title: string): string;
    /** Says that the notes are generated, and how to update them without losing one's own. */
    about: string;
  };
  inDeck: { name: string; source: string };
  inHandbook: { contents: string; subtitle(questions: number): string };
}

const zh: TakeAlongWords = {
  title: '下载',
  description:
    '把全部答案带进自己的笔记、卡片或打印机：Obsidian 笔记库、Anki 卡组、单个 Markdown 文件和讲义。',
  download: (kind, size) => `下载 ${kind}（${size}）`,
  vault: {
    title: 'Obsidian 笔记库',
    about:
      '每道题一篇笔记，带属性和双向链接。公式保留 LaTeX 原文，插图是 SVG 文件。每个分类和每个标签各有一篇索引。',
    open: '解压后，在 Obsidian 里选择“打开本地仓库”，选中解压出来的文件夹；也可以把这个文件夹放进已有的笔记库。压缩包里没有 Obsidian 的设置，不会改动您的设置。',
  },
  deck: {
    title: 'Anki 卡组',
    about: '每道题一张卡片：正面是题目，背面是要点和 60 秒回答。每个分类是一个子牌组。',
    open: '在 Anki 里选择“文件 → 导入”。以后导入新版时，有改动的题目会更新，复习进度保留，不会出现重复的卡片。您在这些卡片字段里的修改会被新版覆盖。',
  },
  collection: {
    title: '单个 Markdown 文件',
    about: '全部答案按分类排成一个文件，公式写在 $ 之间，代码附有运行结果。插图是指向本站的链接。',
    open: '用任何文本编辑器打开，编码是 UTF-8；也可以交给 pandoc 转成其他格式。',
  },
  handbook: {
    title: 'PDF 手册',
    about: '全部答案按分类排版，带目录、页码和书签，适合打印或在平板上阅读。',
    open: '用任何 PDF 阅读器打开。题目之间的引用可以点击。',
  },
  handouts: {
    title: '讲义',
    about: '每个分类一页，包含这一类的全部答案，按打印排版：在浏览器里打开后直接打印，或存为 PDF。',
  },
  handout: (category) => `讲义：${category}`,
  license:
    '这些文件由本站的答案生成，与网页内容一致。使用时请注明出处：内容采用 CC BY 4.0 许可，代码采用 MIT 许可。',
  inVault: {
    questions: '题目',
    categories: '分类',
    tags: '标签',
    drawings: '插图',
    tag: (title) => `标签 ${title}`,
    about:
      '这个文件夹由网站生成。要更新时，用新版替换整个文件夹；自己的笔记请写在文件夹外面，用链接指向这里的题目，题目的文件名不会无故改变。',
  },
  inDeck: { name: 'Transformer 面试 84 题', source: '完整答案' },
  inHandbook: {
    contents: '目录',
    subtitle: (questions) => `${questions} 道题的答案、推导、代码和出处`,
  },
};

const en: TakeAlongWords = {
  title: 'Downloads',
  description:
    'Take all answers into your notes, your flashcards or your printer: an Obsidian vault, an Anki deck, one Markdown file, and handouts.',
  download: (kind, size) => `Download ${kind} (${size})`,
  vault: {
    title: 'Obsidian vault',
    about:
      'One note per question, with properties and links between the notes. Formulas stay in LaTeX, and drawings are SVG files. Every category and every tag has an index note.',
    open: 'Unpack the file. In Obsidian, choose "Open folder as vault" and select the unpacked folder, or move the folder into a vault that you already have. The file contains no Obsidian settings, so yours do not change.',
  },
  deck: {
    title: 'Anki deck',
    about:
      'One card per question: the question on the front, the points of a good answer and the 60-second answer on the back. Every category is a subdeck.',
    open: 'In Anki, choose "File → Import". If you import a newer version later, changed answers are updated, your review progress is kept, and no card appears twice. An update replaces what you changed in the fields of a card.',
  },
  collection: {
    title: 'One Markdown file',
    about:
      'All answers in one file, in order of category. Formulas are between dollar signs, and listings include their output. Drawings are links to this site.',
    open: 'Open it in any text editor as UTF-8, or convert it with pandoc.',
  },
  handbook: {
    title: 'PDF handbook',
    about:
      'All answers in order of category, with contents, page numbers and bookmarks, for printing or for reading on a tablet.',
    open: 'Open it in any PDF reader. References between questions are links.',
  },
  handouts: {
    title: 'Handouts',
    about:
      'One page per category with all of its answers, laid out for paper. Open it in the browser and print it, or save it as a PDF.',
  },
  handout: (category) => `Handout: ${category}`,
  license:
    'These files are generated from the answers on this site and say the same. Please credit the site when you use them: the content is licensed under CC BY 4.0, the code under MIT.',
  inVault: {
    questions: 'Questions',
    categories: 'Categories',
    tags: 'Tags',
    drawings: 'Drawings',
    tag: (title) => `Tag ${title}`,
    about:
      'This folder was generated by the site. To update it, replace the whole folder with the new one. Keep your own notes outside of it and link to these questions; the names of their files do not change without need.',
  },
  inDeck: { name: 'Transformer: 84 interview questions', source: 'Full answer' },
  inHandbook: {
    contents: 'Contents',
    subtitle: (questions) => `Answers to ${questions} questions, with derivations, code and sources`,
  },
};

const WORDS: Bilingual<TakeAlongWords> = { zh, en };

/** The words of the files that readers take along, in `language`. */
export function takeAlongWords(language: keyof typeof WORDS): TakeAlongWords {
  return WORDS[language];
}
