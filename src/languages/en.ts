import type { Words } from './words.ts';

/** The interface in English. */
export const en: Words = {
  site: {
    name: '84 Transformer interview questions',
    shortName: 'Transformer 84',
    description: (questions) =>
      `${questions} Transformer interview questions answered in English and Chinese, with a 60-second answer, the derivation, an example that you can redo by hand, tested code, and sources.`,
    promise:
      'Each page opens with an answer that you can give in 60 seconds. The derivation, the conditions under which it holds, and the sources follow. All code has been run and asserts what the text claims. Common wrong answers are listed, and each page says why they are wrong.',
  },
  language: {
    name: 'English',
    switchTo: '中文',
    acceptOffer: 'Read this page in English',
    dismissOffer: 'Don’t ask again',
  },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  navigation: {
    skip: 'Skip to content',
    main: 'Main',
    footer: 'Footer',
    breadcrumb: 'Breadcrumb',
    home: 'Home',
    questions: 'All questions',
    tags: 'Tags',
    figures: 'Figures',
    glossary: 'Glossary',
    notation: 'Notation',
    checking: 'How answers are checked',
    json: 'Question data (JSON)',
    licence: 'Content under CC BY 4.0, code under MIT.',
  },
  question: {
    lead: 'The 60-second answer',
    contents: 'On this page',
    references: 'References',
    related: 'Related questions',
    linkedFrom: 'Linked from',
    neighbours: 'Previous and next question',
    previous: 'Previous',
    next: 'Next',
    tags: 'Tags',
    difficulty: 'Difficulty',
    difficulties: { 1: 'Core', 2: 'Deeper', 3: 'Expert' },
    verified: 'Last checked',
    titleWithView: (title, view) => `${title} (${view})`,
    markdown: 'Markdown version',
  },
  prose: {
    listing: 'Code',
    output: 'Output',
    figure: 'Figure',
    interactive: 'Interactive figure:',
    formula: 'Formula',
    table: 'Table',
    headingLink: (title) => `Link to the section “${title}”`,
    backToText: 'Back to where it is cited',
    openDrawing: 'Open this figure on its own',
  },
  copy: {
    link: 'Copy link',
    markdownLink: 'Copy as Markdown link',
    listing: 'Copy code',
    done: 'Copied',
    failed: 'Could not copy; please copy by hand',
  },
  lists: {
    questionCount: (count) => (count === 1 ? '1 question' : `${count} questions`),
    figureCount: (count) => (count === 1 ? '1 interactive figure' : `${count} interactive figures`),
    categoryNumber: (number) => `Category ${number}`,
    tagsDescription: 'Find questions by topic.',
    taggedWith: (tag) => `Tag: ${tag}`,
    figuresDescription: (figures) =>
      `${figures} interactive figures. Each computes its numbers with the functions that the answers derive, and each state has its own address, which you can save in your notes.`,
    figureServes: 'Questions with this figure',
    glossaryDescription:
      'The terms that the answers use, in English and Chinese, each with the questions that explain it.',
    glossarySee: 'See',
  },
  notFound: {
    title: 'No such page',
    text: 'The address may be wrong. The home page lists all questions.',
    home: 'Go to the home page',
  },
  redirect: 'If nothing happens, follow this link:',
};
