import type { Bilingual } from './language.ts';

/** The words around copying. They are separate from the others because a script loads them, in both languages. */
export interface CopyWords {
  link: string;
  markdownLink: string;
  bibtex: string;
  /** Copies the whole answer as Markdown. */
  markdown: string;
  listing: string;
  done: string;
  /** Shown above the text if the browser does not copy it; the text is selected. */
  failed: string;
  /** Shown if the text to copy could not be loaded. */
  notLoaded: string;
  close: string;
  /** Label of the other forms in which a section can be copied, after its link was copied. */
  otherForms: string;
  /** The note of a BibTeX entry: where it is from, and when it was checked, if the page says so. */
  bibtexNote(site: string, verified?: string): string;
}

const zh: CopyWords = {
  link: '复制链接',
  markdownLink: '复制为 Markdown 链接',
  bibtex: '复制为 BibTeX',
  markdown: '复制全文（Markdown）',
  listing: '复制代码',
  done: '已复制',
  failed: '浏览器没有复制。文字已选中，请手动复制：',
  notLoaded: '没有载入要复制的内容。请检查网络，然后重试。',
  close: '关闭',
  otherForms: '本节的其他格式',
  bibtexNote: (site, verified) => (verified ? `${site}，核对于 ${verified}` : site),
};

const en: CopyWords = {
  link: 'Copy link',
  markdownLink: 'Copy as Markdown link',
  bibtex: 'Copy as BibTeX',
  markdown: 'Copy answer (Markdown)',
  listing: 'Copy code',
  done: 'Copied',
  failed: 'The browser did not copy. The text is selected, so that you can copy it:',
  notLoaded: 'The text to copy could not be loaded. Check the connection and try again.',
  close: 'Close',
  otherForms: 'Other forms of this section',
  bibtexNote: (site, verified) => (verified ? `${site}, checked on ${verified}` : site),
};

/** The words around copying in each language. */
export const COPY_WORDS: Bilingual<CopyWords> = { zh, en };
