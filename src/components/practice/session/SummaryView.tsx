import { useEffect, useRef, useState } from 'preact/hooks';
import { words as siteWords } from '../../../languages/words.ts';
import type { CardText, IndexedCard } from '../../../practice/cards/card.ts';
import type { Session } from '../../../practice/session/session.ts';
import { summarize, summaryMarkdown } from '../../../practice/session/summary.ts';
import { markdownLink } from '../../copy/markdown-link.ts';
import type { Common } from '../App.tsx';
import { loadText } from '../cards.ts';
import { ExportReminder } from '../Export.tsx';
import { localDate } from '../local-date.ts';
import { readerAddress } from '../reader-address.ts';
import type { ProgressDoor } from '../use-progress.ts';
import type { SessionKind } from './SessionView.tsx';

interface Props extends Common {
  kind: SessionKind;
  session: Session;
  minutes: number;
  cards: ReadonlyMap<string, IndexedCard>;
  progress: ProgressDoor;
  onBack(): void;
}

/** The end of a session: what was said and what was not, to be copied as Markdown. */
export function SummaryView({ language, words, kind, session, minutes, cards, progress, onBack }: Props) {
  const { summary } = words;
  const [texts, setTexts] = useState<ReadonlyMap<string, CardText>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const ids = new Set(session.turns.filter(({ outcome }) => outcome).map(({ id }) => id));
    // These texts were shown before, so that they are loaded already.
    const loading = [...ids].map(async (id) => [id, await loadText(cards.get(id) as IndexedCard)] as const);
    void Promise.all(loading).then((loaded) => setTexts(new Map(loaded)));
  }, []);

  const lines = summarize(session, cards, texts);
  const total = (count: (line: (typeof lines)[number]) => number) =>
    lines.reduce((sum, line) => sum + count(line), 0);
  const date = localDate(Date.now(), language);
  const totals = summary.totals(
    lines.length,
    minutes,
    total(({ said }) => said),
    total(({ points }) => points),
  );
  const name = ({ id, title, view }: IndexedCard) =>
    `${id} ${view === undefined ? title : siteWords(language).question.titleWithView(title, view)}`;
  const markdown = summaryMarkdown(
    lines,
    {
      title: kind === 'interview' ? summary.interviewTitle(date) : summary.practiceTitle(date),
      totals,
      grades: words.card.grades,
      said: summary.said,
      line: summary.line,
      unsaid: summary.unsaid,
      followUp: summary.followUp,
    },
    (card) => markdownLink(name(card), readerAddress(card.short)),
  );

  return (
    <section class="practice-summary" aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1} ref={heading}>
        {summary.title}
      </h2>
      <p>{lines.length > 0 ? totals : summary.none}</p>
      <ul role="list">
        {lines.map(({ card, grade, said, points, unsaid, followUp }) => (
          <li>
            <a href={card.url}>{name(card)}</a>
            <p>
              {words.card.grades[grade]} · {summary.said(said, points)}
            </p>
            {unsaid.map((point) => (
              <p>
                {summary.unsaid}
                <span dangerouslySetInnerHTML={{ __html: point.html }} />
              </p>
            ))}
            {followUp && (
              <p>
                {summary.followUp(followUp.answered)}
                <span dangerouslySetInnerHTML={{ __html: followUp.question.html }} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <ExportReminder words={words} progress={progress} />
      <p class="practice-row">
        <button type="button" class="practice-button main-button" onClick={onBack}>
          {summary.again}
        </button>
        {lines.length > 0 && (
          <button type="button" class="practice-button quiet-button" data-copy={markdown}>
            {summary.copy}
          </button>
        )}
      </p>
    </section>
  );
}
