/** What is asked: the words, the filters, and whether misspelt words are to stay as they are. */
export interface Asked {
  q: string;
  category: string;
  tag: string;
  exact: boolean;
}
