/** What the reader searches for: the query, the filters, and whether to keep misspelled words as they are. */
export interface Asked {
  q: string;
  category: string;
  tag: string;
  exact: boolean;
}
