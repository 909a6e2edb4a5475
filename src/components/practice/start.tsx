import { render } from 'preact';
import type { Language } from '../../languages/language.ts';
import { PRACTICE_WORDS } from '../../languages/practice-words.ts';
import { App } from './App.tsx';
import { loadIndex } from './cards.ts';

/** Starts practice in an element of the page, as soon as the index of the cards has been loaded. */
export async function startPractice(root: HTMLElement, language: Language): Promise<void> {
  const words = PRACTICE_WORDS[language];
  try {
    const index = await loadIndex(language);
    root.replaceChildren();
    render(<App language={language} words={words} index={index} />, root);
  } catch {
    const status = root.querySelector('[role="status"]');
    if (status) status.textContent = words.failed;
  }
}
