import { useEffect, useState } from 'preact/hooks';
import type { IndexedCard } from '../../../practice/cards/card.ts';
import { loadedText, loadText } from '../cards.ts';

/** The text of a card as soon as it is loaded, and whether loading failed. */
export function useText(card: IndexedCard) {
  const [text, setText] = useState(() => loadedText(card));
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadText(card).then(
      (loaded) => wanted && setText(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [card, attempt]);
  return { text, failed, retry: () => setAttempt(attempt + 1) };
}
