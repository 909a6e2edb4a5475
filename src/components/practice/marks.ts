import { HTML_LANG, LANGUAGES } from '../../languages/language.ts';
import { PRACTICE_WORDS } from '../../languages/practice-words.ts';
import { DIGEST_KEY, readDigest, standing } from '../../practice/progress/digest-format.ts';
import { offsetAt, studyDay } from '../../practice/schedule/study-day.ts';
import { element } from '../search/elements.ts';
import styles from './marks.css?url&no-inline';

/** Marks each question of the page's lists that was practiced or bookmarked, and adds up the marks above the lists. */
export function showMarks(): void {
  const digest = readDigest(localStorage.getItem(DIGEST_KEY));
  if (!digest) return;
  const language = LANGUAGES.find((one) => HTML_LANG[one] === document.documentElement.lang) ?? 'zh';
  const words = PRACTICE_WORDS[language].lists;
  const today = studyDay(Date.now(), offsetAt(Date.now()));
  const bookmarks = new Set(digest.bookmarks);
  const counts = { done: 0, due: 0, bookmarks: 0 };
  for (const item of document.querySelectorAll('.questions > li')) {
    const id = item.querySelector('.id')?.textContent ?? '';
    const found = standing(digest, id, today);
    const marked = bookmarks.has(id);
    if (found) counts.done++;
    if (found === 'due') counts.due++;
    if (marked) counts.bookmarks++;
    const marks = [
      found && element('span', { 'data-standing': found }, words[found]),
      marked && element('span', { 'data-standing': 'bookmarked' }, words.bookmarked),
    ].filter((mark) => mark instanceof HTMLElement);
    if (marks.length > 0)
      item.querySelector('.body')?.append(' ', element('span', { class: 'marks' }, ...marks));
  }
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  const place = document.querySelector<HTMLElement>('p[data-practice]');
  if (!place || counts.done + counts.bookmarks === 0) return;
  const line = words.progress(counts.done, counts.due, counts.bookmarks);
  const link = element('a', { href: place.dataset['practice'] }, words.practice);
  place.after(element('p', { class: 'practice-progress' }, line, ' ', link));
}
