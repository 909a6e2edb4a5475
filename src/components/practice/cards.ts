import type { Language } from '../../languages/language.ts';
import type { CardIndex, CardText, IndexedCard } from '../../practice/cards/card.ts';
import { links } from '../../site.ts';

async function load<Value>(address: string): Promise<Value> {
  // The same mode as the preload in the head of the page, so that the index is loaded once.
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: the server answers ${response.status}`);
  return (await response.json()) as Value;
}

/** Loads the index of all cards. */
export function loadIndex(language: Language): Promise<CardIndex> {
  return load(links.practiceCards(language));
}

const texts = new Map<string, Promise<CardText>>();
const loaded = new Map<string, CardText>();

/** The text of a card if it is loaded, so that it can be shown at once. */
export function loadedText({ card }: IndexedCard): CardText | undefined {
  return loaded.get(card);
}

/** Loads the text of a card once; after a failure, it can be asked for again. */
export function loadText({ card }: IndexedCard): Promise<CardText> {
  const known = texts.get(card);
  if (known) return known;
  const loading = load<CardText>(card);
  texts.set(card, loading);
  loading.then(
    (text) => loaded.set(card, text),
    () => texts.delete(card),
  );
  return loading;
}
