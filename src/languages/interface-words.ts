/** All words of the interface in one language. A missing word is a type error. */
export interface Words {
  site: {
    name: string;
    /** The name for small spaces, such as the header on a phone. */
    shortName: string;
    /** One sentence that says what a reader finds here. */
    description(questions: number): string;
    /** One or two sentences that say what distinguishes the answers. */
    promise: string;
  };
  language: {
    /** The language's own name. */
    name: string;
    /** Label of the link from this language to the other one; written in the other language. */
    switchTo: string;
    /** Offer shown on pages in the other language; written in this one. */
    acceptOffer: string;
    dismissOffer: string;
  };
  theme: { label: string; system: string; light: string; dark: string };
  navigation: {
    skip: string;
    /** Names of the landmarks, for screen readers. */
    main: string;
    /** The button that opens the main navigation on phones and tablets. */
    menu: string;
    footer: string;
    breadcrumb: string;
    home: string;
    questions: string;
    practice: string;
    tags: string;
    figures: string;
    glossary: string;
    notation: string;
    checking: string;
    corrections: string;
    json: string;
    license: string;
  };
  question: {
    /** Heading of the lead. */
    lead: string;
    /** Heading of the points of a good answer, which readers compare with what they said. */
    points: string;
    contents: string;
    references: string;
    related: string;
    linkedFrom: string;
    neighbors: string;
    previous: string;
    next: string;
    tags: string;
    difficulty: string;
    difficulties: Record<1 | 2 | 3, string>;
    verified: string;
    /** Title and view as one line of plain text. */
    titleWithView(title: string, view: string): string;
    /** The link that downloads the answer as Markdown. */
    markdown: string;
    /** The link to the card of the question on the page of practice. */
    practice: string;
    /** The link to the corrections of the question; the date is that of the latest one. */
    corrected(date: string): string;
  };
  corrections: {
    /** Explains how corrections are made, and that each one is listed. */
    description: string;
    /** Label of what the answer said. */
    was: string;
    /** Label of the correct statement. */
    is: string;
  };
  /** The feed of new and corrected answers. */
  feed: {
    title(site: string): string;
    description: string;
    /** Title of the entry for the corrections of a question. */
    corrected(question: string): string;
  };
  /** The search in a browser's address bar; its name has at most 16 characters. */
  openSearch: { name: string };
  /** Used only if the repository of the site is set. */
  repository: {
    edit: string;
    report: string;
    /** Heading above one link per section. */
    reportSection: string;
    issueTitle(question: string): string;
    /** The initial text of a new issue; `section` is absent for the answer as a whole. */
    issueBody(question: string, address: string, section?: string): string;
  };
  prose: {
    listing: string;
    output: string;
    figure: string;
    /** Text before the title of an interactive figure. */
    interactive: string;
    formula: string;
    table: string;
    /** Accessible name of the link of a heading. */
    headingLink(title: string): string;
    /** Accessible name of the link from a reference back to the text. */
    backToText: string;
    openDrawing: string;
  };
  lists: {
    questionCount(count: number): string;
    figureCount(count: number): string;
    categoryNumber(number: number): string;
    tagsDescription: string;
    taggedWith(tag: string): string;
    figuresDescription(figures: number): string;
    /** Heading above the questions that show a figure. */
    figureServes: string;
    glossaryDescription: string;
    glossarySee: string;
  };
  notFound: {
    title: string;
    text: string;
    home: string;
    /** Text before the link to the question that the address probably means. */
    meant: string;
  };
  /** Text before the link to the target of a short address. */
  redirect: string;
  /** Text before the link from an anchor whose section is now on another page. */
  moved: string;
}
