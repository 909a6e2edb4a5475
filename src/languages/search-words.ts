import type { Bilingual } from './language.ts';

/** The words of the search. They are separate so that they are loaded with the search and not with every page. */
export interface SearchWords {
  title: string;
  description: string;
  open: string;
  close: string;
  label: string;
  placeholder: string;
  /** What can be typed, then examples of it. */
  empty: string;
  examples: readonly string[];
  /** The keyboard hint on the page, and the one in the dialog. */
  keys: string;
  dialogKeys: string;
  loading: string;
  /** The index did not load, with and without a connection. */
  failed: string;
  offline: string;
  /** The site was updated, and this page is too old for the new index. */
  outdated: string;
  /** The results are there, but not the texts of some. */
  textsFailed: string;
  /** Label of the button after a failure. */
  again: string;
  /** Shown in the dialog if its script did not load; the whole text is a button. */
  dialogFailed: string;
  /** Shown under `astro dev`, where there is no index. */
  noIndex: string;
  results(count: number): string;
  category: string;
  tag: string;
  any: string;
  sectionsOf(title: string): string;
  correctedTo: string;
  insteadFor: string;
  noResult(query: string): string;
  /** Nothing was found under these filters, although there are results without them. */
  noResultIn(query: string, filters: string): string;
  clearFilters(count: number): string;
  /** A long query was cut. */
  cutTo(characters: number): string;
  didYouMean: string;
  browse: string;
  terms: string;
  all(count: number): string;
  more: string;
  needsScript: string;
}

const zh: SearchWords = {
  title: '搜索',
  description: '在全部答案中搜索关键词、术语和公式。',
  open: '搜索',
  close: '关闭搜索',
  label: '搜索题目和答案',
  placeholder: '关键词、术语或公式',
  empty: '可以输入中文、英文、缩写、公式或题号，写错一两个字母也能找到。例如：',
  examples: ['残差', 'padding mask', '根号dk', 'O(n^2)', '学习率', '1-04'],
  keys: '↑ ↓ 选择结果，回车打开',
  dialogKeys: '↑ ↓ 选择，回车打开，Esc 关闭',
  loading: '正在搜索…',
  failed: '搜索索引没有载入。请检查网络，然后再试一次。',
  offline: '现在没有网络连接，搜索需要联网。',
  outdated: '网站更新过了，请刷新本页再搜索。',
  textsFailed: '有些摘要没有载入。',
  again: '再试一次',
  dialogFailed: '搜索没有载入，需要网络连接。再试一次',
  noIndex: '开发模式下没有搜索索引。请运行 npm start，构建之后再搜索。',
  results: (count) => `${count} 个结果`,
  category: '分类',
  tag: '标签',
  any: '全部',
  sectionsOf: (title) => `“${title}”中匹配的小节`,
  correctedTo: '显示的是这个词的结果：',
  insteadFor: '仍然搜索原来的词：',
  noResult: (query) => `没有找到“${query}”。`,
  noResultIn: (query, filters) => `在“${filters}”中没有找到“${query}”。`,
  clearFilters: (count) => `取消筛选，显示全部 ${count} 个结果`,
  cutTo: (characters) => `只搜索了前 ${characters} 个字符。`,
  didYouMean: '您是不是要找：',
  browse: '也可以按分类查找：',
  terms: '术语',
  all: (count) => `查看全部 ${count} 个结果`,
  more: '显示更多结果',
  needsScript:
    '搜索需要 JavaScript 和较新的浏览器（Chrome 或 Edge 99、Firefox 104、Safari 15.4 及更新版本）。也可以按分类或标签查找：',
};

const en: SearchWords = {
  title: 'Search',
  description: 'Search all answers for keywords, terms and formulas.',
  open: 'Search',
  close: 'Close search',
  label: 'Search questions and answers',
  placeholder: 'A keyword, a term or a formula',
  empty:
    'You can type English, Chinese, abbreviations, formulas or question numbers. Small spelling mistakes are corrected. For example:',
  examples: ['residual', 'padding mask', 'sqrt(d_k)', 'O(n^2)', 'learning rate', '1-04'],
  keys: '↑ ↓ to choose a result, Enter to open it',
  dialogKeys: '↑ ↓ to choose, Enter to open, Esc to close',
  loading: 'Searching…',
  failed: 'The search index could not be loaded. Check the connection and try again.',
  offline: 'There is no network connection, and search needs one.',
  outdated: 'The site was updated. Reload this page to search.',
  textsFailed: 'Some excerpts could not be loaded.',
  again: 'Try again',
  dialogFailed: 'The search could not be loaded. It needs a connection. Try again',
  noIndex:
    'There is no search index in development mode. Run npm start, which builds the index, and search there.',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  category: 'Category',
  tag: 'Tag',
  any: 'All',
  sectionsOf: (title) => `Matching sections of “${title}”`,
  correctedTo: 'Showing results for',
  insteadFor: 'Search instead for',
  noResult: (query) => `No results for “${query}”.`,
  noResultIn: (query, filters) => `No results for “${query}” in “${filters}”.`,
  clearFilters: (count) =>
    `Clear the filter and show ${count === 1 ? 'the only result' : `all ${count} results`}`,
  cutTo: (characters) => `Only the first ${characters} characters were searched.`,
  didYouMean: 'Did you mean',
  browse: 'Or browse by category:',
  terms: 'Terms',
  all: (count) => `All ${count} results`,
  more: 'Show more results',
  needsScript:
    'Search needs JavaScript and a recent browser (Chrome or Edge 99, Firefox 104, Safari 15.4 or later). You can also browse by category or tag:',
};

/** The words of the search in each language. */
export const SEARCH_WORDS: Bilingual<SearchWords> = { zh, en };
