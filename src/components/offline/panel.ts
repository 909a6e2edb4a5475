import { OFFLINE_WORDS } from '../../languages/offline-words.ts';
import { type Outcome, saveLanguage, savedSize } from './save.ts';
import { storedAnswers } from './stored.ts';
import { isSupported, register, remove, turn } from './worker.ts';

/** Makes the page about reading offline work: save, remove, and in place of a missing page, what can be read instead. */
export function startPanel(): void {
  const panel = document.querySelector<HTMLElement>('[data-offline]');
  if (!panel) return;
  const { lang } = document.documentElement;
  const language = lang === 'en' ? 'en' : 'zh';
  const words = OFFLINE_WORDS[language];
  const part = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-${name}]`) as T;
  const [save, removal] = [part<HTMLButtonElement>('save'), part<HTMLButtonElement>('remove')];
  const [status, progress] = [part('status'), part<HTMLProgressElement>('progress')];
  const say = (text: string) => (status.textContent = text);

  if (!isSupported()) {
    save.disabled = removal.disabled = true;
    say(words.unsupported);
    return;
  }
  save.addEventListener('click', () => {
    save.disabled = true;
    progress.hidden = false;
    const work = async () => {
      turn(true);
      await navigator.storage?.persist?.();
      await register();
      return saveLanguage(language, (done, all) => {
        progress.max = all;
        progress.value = done;
        // Not every step: a screen reader would not come to an end.
        if (done % 50 === 0) say(words.saving(done, all));
      });
    };
    void work()
      .catch((): Outcome => 'failed')
      .then((outcome) => {
        say(said(outcome));
        progress.hidden = true;
        save.disabled = false;
      });
  });
  removal.addEventListener('click', () => {
    void remove().then(
      () => say(words.removed),
      () => say(words.failed),
    );
  });
  const said = (outcome: Outcome): string => {
    if (outcome === 'full' || outcome === 'failed') return words[outcome];
    return 'saved' in outcome ? words.saved(megabytes(outcome.saved)) : words.incomplete(outcome.missing);
  };
  void savedSize(language).then((bytes) => {
    if (bytes !== undefined) say(words.saved(megabytes(bytes)));
  });
  if (location.pathname !== panel.dataset['page']) void standIn(panel, lang);
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Says that the page is missing, lists what is stored, and opens the page when the network is back. */
async function standIn(panel: HTMLElement, lang: string): Promise<void> {
  addEventListener('online', () => location.reload());
  panel.querySelector('[data-missing]')?.removeAttribute('hidden');
  // Without a network, there is nothing to save.
  for (const section of panel.querySelectorAll<HTMLElement>('[data-needs-script]')) section.hidden = true;
  const section = panel.querySelector('[data-stored]');
  const items = (await storedAnswers(lang)).map(({ address, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    item.append(link);
    return item;
  });
  section?.querySelector('ul')?.append(...items);
  if (items.length > 0) section?.removeAttribute('hidden');
}
