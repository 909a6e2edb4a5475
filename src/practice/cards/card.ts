/** A question in the index of cards, which the page of practice loads first: `practice/cards.json`. */
export interface IndexedCard {
  id: string;
  title: string;
  view?: string;
  category: string;
  tags: string[];
  difficulty: 1 | 2 | 3;
  /** Questions that are not drawn together with this one. */
  related: string[];
  /** The path of its page, and that of its short link. */
  url: string;
  short: string;
  /** The address of its text. */
  card: string;
}

/** A category or a tag with its title. */
export interface Named {
  slug: string;
  title: string;
}

/** The index of cards in one language. */
export interface CardIndex {
  cards: IndexedCard[];
  categories: Named[];
  tags: Named[];
}

/** A text as HTML, for the page, and as Markdown with formulas between dollar signs, for notes. */
export interface Text {
  html: string;
  markdown: string;
}

/** A further question with its answer. */
export interface FollowUp {
  question: Text;
  /** HTML */
  answer: string;
}

/** What a card shows after it is revealed: `practice/cards/1-04.json`. */
export interface CardText {
  /** HTML */
  lead: string;
  points: Text[];
  followUps: FollowUp[];
}
