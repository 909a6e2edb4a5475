import { useEffect, useRef } from 'preact/hooks';
import { words as siteWords } from '../../../languages/words.ts';
import type { IndexedCard } from '../../../practice/cards/card.ts';
import { setBookmark } from '../../../practice/progress/progress.ts';
import { pickOne } from '../../../practice/session/interview.ts';
import type { Turn } from '../../../practice/session/session.ts';
import type { Common } from '../App.tsx';
import { loadText } from '../cards.ts';
import type { ProgressDoor } from '../use-progress.ts';
import { AnswerView } from './AnswerView.tsx';
import { FollowUpView } from './FollowUpView.tsx';
import { Timer } from './Timer.tsx';
import { useKeys } from './use-keys.ts';
import type { SessionDoor } from './use-session.ts';
import { useText } from './use-text.ts';

interface Props extends Common {
  card: IndexedCard;
  turn: Turn;
  door: SessionDoor;
  progress: ProgressDoor;
  /** The question after this one, whose text is loaded ahead. */
  next: string | undefined;
  cards: ReadonlyMap<string, IndexedCard>;
  /** Whether the timer is shown. */
  timed: boolean;
  onTimed(timed: boolean): void;
  onUndo(): void;
}

/** One card: the question, the timer, and, once it is revealed, the answer or the answer of a follow-up. */
export function CardView(props: Props) {
  const { language, words, card, turn, door, progress, next, cards, timed, onTimed, onUndo } = props;
  const { text, failed, retry } = useText(card);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!door.revealed) heading.current?.focus({ preventScroll: true });
    const ahead = cards.get(next ?? '');
    // A failure is reported when the card is shown.
    if (ahead) loadText(ahead).catch(() => undefined);
  }, []);

  const marked = progress.standings.bookmarks.has(card.id);
  const bookmark = () => progress.change(setBookmark({ id: card.id, time: Date.now(), on: !marked }));
  const followUp = turn.kind === 'follow-up';
  const reveal = text && !door.revealed ? door.reveal : undefined;
  useKeys({
    reveal,
    move: door.interview ? undefined : door.move,
    undo: onUndo,
    bookmark,
    open: () => void open(card.url, '_blank', 'noopener'),
  });
  const title =
    card.view === undefined ? card.title : siteWords(language).question.titleWithView(card.title, card.view);
  const shown = { language, words, door };

  return (
    <article
      class="practice-card"
      // A link in the text opens beside the session.
      onClickCapture={({ target }) => {
        const link = target instanceof Element && target.closest('a');
        if (link) link.target = '_blank';
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        <span class="id">{card.id}</span> {title}
      </h2>
      {followUp && text ? (
        <FollowUpView {...shown} followUp={pickOne(text.followUps, turn.pick ?? 0)} />
      ) : (
        <>
          {!door.revealed && (
            <>
              <p class="practice-prompt">{words.card.prompt}</p>
              <Timer words={words} since={door.shown} shown={timed} onShown={onTimed} />
              <p>
                <button
                  type="button"
                  class="practice-button main-button"
                  disabled={!text}
                  onClick={door.reveal}
                >
                  {words.card.reveal} <kbd>{words.keys.list[0]?.[0]}</kbd>
                </button>
              </p>
            </>
          )}
          {door.revealed && text && <AnswerView {...shown} card={card} text={text} progress={progress} />}
        </>
      )}
      {failed && (
        <p role="alert" class="practice-notice">
          {words.card.failed}{' '}
          <button type="button" class="quiet" onClick={retry}>
            {words.card.retry}
          </button>
        </p>
      )}
      <p class="practice-row practice-aside">
        <button type="button" class="quiet" aria-pressed={marked} onClick={bookmark}>
          {marked ? words.card.unbookmark : words.card.bookmark}
        </button>
        {door.revealed && (
          <a class="quiet" href={card.url}>
            {words.card.full}
          </a>
        )}
      </p>
    </article>
  );
}
