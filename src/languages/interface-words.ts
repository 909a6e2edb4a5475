/** Every word of the interface in one language. A language that lacks a word does not compile. */
export interface Words {
  site: {
    name: string;
    /** Where the full name has no room: the header on a phone. */
    shortName: string;
    /** One sentence: what a reader finds here. */
    description(questions: number): string;
    /** What sets the answers apart; an honest sentence or two. */
    promise: string;
  };
  language: {
    /** The language's own name. */
    name: string;
    /** Label of the link that leads from this language to the other; written in the other language. */
    switchTo: string;
    /** Offer shown on pages in the other language; written in this one. */
    acceptOffer: string;
    dismissOffer: string;
  };
  theme: { label: string; system: string; light: string; dark: string };
  navigation: {
    skip: string;
    /** Names of the landmarks, for those who hear the page. */
    main: string;
    footer: string;
    breadcrumb: string;
    home: string;
    questions: string;
    tags: string;
    figures: string;
    glossary: string;
    notation: string;
    checking: string;
    corrections: string;
    json: string;
    licence: string;
  };
  question: {
    /** Heading of the lead. */
    lead: string;
    /** Stands above the points that a good answer makes: readers compare them with what they said. */
    points: string;
    contents: string;
    references: string;
    related: string;
    linkedFrom: string;
    neighbours: string;
    previous: string;
    next: string;
    tags: string;
    difficulty: string;
    difficulties: Record<1 | 2 | 3, string>;
    verified: string;
    /** Title and view in one line of plain text. */
    titleWithView(title: string, view: string): string;
    markdown: string;
    /** The link to the corrections of the question; the date is that of the last. */
    corrected(date: string): string;
  };
  corrections: {
    /** How corrections are made, and that each is listed. */
    description: string;
    /** Name of what the answer said. */
    was: string;
    /** Name of what is right instead. */
    is: string;
  };
  /** Only where the site names its repository. */
  repository: {
    edit: string;
    report: string;
    /** Stands above a link for each section. */
    reportSection: string;
    issueTitle(question: string): string;
    /** The text that a new issue begins with; `section` is absent for the answer as a whole. */
    issueBody(question: string, address: string, section?: string): string;
  };
  prose: {
    listing: string;
    output: string;
    figure: string;
    /** Stands before the title of an interactive figure. */
    interactive: string;
    formula: string;
    table: string;
    /** Name of the link that a heading carries. */
    headingLink(title: string): string;
    /** Name of the link from a reference back to the text. */
    backToText: string;
    openDrawing: string;
  };
  copy: {
    link: string;
    markdownLink: string;
    listing: string;
    done: string;
    failed: string;
  };
  lists: {
    questionCount(count: number): string;
    figureCount(count: number): string;
    categoryNumber(number: number): string;
    tagsDescription: string;
    taggedWith(tag: string): string;
    figuresDescription(figures: number): string;
    /** Stands above the questions that show a figure. */
    figureServes: string;
    glossaryDescription: string;
    glossarySee: string;
  };
  notFound: { title: string; text: string; home: string };
  /** Stands before the link that a short address leads to. */
  redirect: string;
}
