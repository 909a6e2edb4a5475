import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../languages/language.ts';
import type { PracticeWords } from '../../languages/practice-words.ts';
import type { CardIndex } from '../../practice/cards/card.ts';
import { drawInterview } from '../../practice/session/interview.ts';
import type { Session, Turn } from '../../practice/session/session.ts';
import { readSelection } from '../../practice/session/selection-address.ts';
import { Choose } from './Choose.tsx';
import { DataView } from './DataView.tsx';
import { Notices } from './Notices.tsx';
import { SessionView, type SessionKind } from './session/SessionView.tsx';
import { SummaryView } from './session/SummaryView.tsx';
import { useProgress } from './use-progress.ts';

/** What every part of the page is given. */
export interface Common {
  language: Language;
  words: PracticeWords;
}

type Screen =
  | { name: 'choose' }
  | { name: 'session'; kind: SessionKind; turns: Turn[] }
  | { name: 'summary'; kind: SessionKind; session: Session; minutes: number };

/** The page of practice: choosing, a session or a mock interview, and its summary. */
export function App({ language, words, index }: Common & { index: CardIndex }) {
  const cards = useMemo(() => new Map(index.cards.map((card) => [card.id, card])), [index]);
  const progress = useProgress();
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const [selection, setSelection] = useState(() =>
    readSelection(query, {
      categories: index.categories.map(({ slug }) => slug),
      tags: index.tags.map(({ slug }) => slug),
    }),
  );
  const [screen, setScreen] = useState<Screen>(() => {
    const id = query.get('q') ?? '';
    return cards.has(id)
      ? { name: 'session', kind: 'practice', turns: [{ id, kind: 'question' }] }
      : { name: 'choose' };
  });
  const start = (kind: SessionKind, turns: Turn[]) => setScreen({ name: 'session', kind, turns });
  const common = { language, words };

  return (
    <>
      <Notices words={words} progress={progress} />
      {screen.name === 'choose' && (
        <>
          <p class="about">{words.about}</p>
          <Choose
            {...common}
            index={index}
            standings={progress.standings}
            selection={selection}
            onSelect={setSelection}
            onStart={(ids) =>
              start(
                'practice',
                ids.map((id) => ({ id, kind: 'question' })),
              )
            }
          />
          <section class="interview-offer" aria-labelledby="interview">
            <h2 id="interview">{words.interview.title}</h2>
            <p>{words.interview.about}</p>
            <button
              type="button"
              class="practice-button"
              onClick={() => start('interview', drawInterview(index.cards, Math.random))}
            >
              {words.interview.start}
            </button>
          </section>
          <DataView {...common} progress={progress} />
        </>
      )}
      {screen.name === 'session' && (
        <SessionView
          {...common}
          kind={screen.kind}
          turns={screen.turns}
          cards={cards}
          progress={progress}
          onEnd={(session, minutes) => setScreen({ name: 'summary', kind: screen.kind, session, minutes })}
        />
      )}
      {screen.name === 'summary' && (
        <SummaryView
          {...common}
          kind={screen.kind}
          session={screen.session}
          minutes={screen.minutes}
          cards={cards}
          progress={progress}
          onBack={() => setScreen({ name: 'choose' })}
        />
      )}
    </>
  );
}
