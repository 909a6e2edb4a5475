import type { Words } from './interface-words.ts';

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
    menu: 'Menu',
    footer: 'Footer',
    breadcrumb: 'Breadcrumb',
    home: 'Home',
    questions: 'All questions',
    practice: 'Practice',
    tags: 'Tags',
    figures: 'Figures',
    glossary: 'Glossary',
    notation: 'Notation',
    checking: 'How answers are checked',
    corrections: 'Corrections',
    json: 'Question data (JSON)',
    license: 'Content under CC BY 4.0, code under MIT.',
  },
  question: {
    lead: 'The 60-second answer',
    points: 'Check yourself: did you say…?',
    contents: 'On this page',
    references: 'References',
    related: 'Related questions',
    linkedFrom: 'Linked from',
    neighbors: 'Previous and next question',
    previous: 'Previous',
    next: 'Next',
    tags: 'Tags',
    difficulty: 'Difficulty',
    difficulties: { 1: 'Core', 2: 'Deeper', 3: 'Expert' },
    verified: 'Last checked',
    titleWithView: (title, view) => `${title} (${view})`,
    markdown: 'Download Markdown',
    practice: 'Practice',
    corrected: (date) => `Corrected on ${date}: what changed`,
  },
  corrections: {
    description:
      'When a reader, a second reading or a computation finds an error, it is checked first and then corrected in both languages. Every correction that changes what an answer claims is listed here, the newest first.',
    was: 'Before',
    is: 'Correction',
  },
  feed: {
    title: (site) => `${site}: new and corrected answers`,
    description: 'New answers, and corrections that changed a claim.',
    corrected: (question) => `Corrected: ${question}`,
  },
  openSearch: { name: 'Transformer 84' },
  repository: {
    edit: 'Edit this page',
    report: 'Report an error',
    reportSection: 'Report an error in one section',
    issueTitle: (question) => `Error in ${question}`,
    issueBody: (question, address, section) =>
      [
        `Question: ${question}`,
        ...(section === undefined ? [] : [`Section: ${section}`]),
        `Address: ${address}`,
        '\nThe sentence that is wrong:\n\n\nHow you know (a derivation, a run or a source):\n',
      ].join('\n'),
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
    openDrawing: 'Open this figure separately',
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
      'The terms used in the answers, in English and Chinese, with links to the questions that explain them.',
    glossarySee: 'See',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be wrong. The home page lists all questions.',
    home: 'Go to the home page',
    meant: 'You may be looking for ',
  },
  redirect: 'If nothing happens, follow this link:',
  moved: 'This part has moved to',
};
