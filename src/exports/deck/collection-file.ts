import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** A note with its single card. */
export interface DeckNote {
  id: number;
  /** The identity of the note: an import updates the note that has the same one. */
  guid: string;
  noteType: number;
  deck: number;
  /** Seconds; an import updates a note only if this is greater than the stored one. */
  changed: number;
  tags: string[];
  /** The fields, as HTML. */
  fields: string[];
}

/** A deck; `::` in its name separates it from the deck above. */
export interface Deck {
  id: number;
  name: string;
}

/** The database of an Anki package, in schema 11, which every version of Anki imports. */
export interface DeckCollection {
  noteTypes: { id: number }[];
  decks: Deck[];
  notes: DeckNote[];
}

const SCHEMA = `
PRAGMA page_size = 4096;
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
`;

/** The separator of the fields in a row. */
const FIELD_SEPARATOR = '\x1f';

/** The text of a field without HTML, by which Anki sorts and recognizes duplicates. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const checksum = (text: string) => createHash('sha1').update(text).digest().readUInt32BE(0);

const byId = <T extends { id: number }>(items: T[]) =>
  JSON.stringify(Object.fromEntries(items.map((item) => [item.id, item])));

/** Reads no clock: two builds of the same notes give the same bytes. */
const deckEntry = ({ id, name }: Deck, changed: number) => ({
  id,
  name,
  mod: changed,
  usn: 0,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  lrnToday: [0, 0],
  revToday: [0, 0],
  newToday: [0, 0],
  timeToday: [0, 0],
});

/** The bytes of the database. */
export function collectionFile({ noteTypes, decks, notes }: DeckCollection): Uint8Array {
  const changed = Math.max(0, ...notes.map((note) => note.changed));
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(SCHEMA);
    const allDecks = [{ id: 1, name: 'Default' }, ...decks].map((deck) => deckEntry(deck, changed));
    database
      .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
      .run(
        changed,
        changed * 1000,
        changed * 1000,
        '{"schedVer":2}',
        byId(noteTypes),
        byId(allDecks),
        '{}',
        '{}',
      );
    const addNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, 0, '')");
    const addCard = database.prepare(
      "INSERT INTO cards VALUES (?, ?, ?, 0, ?, 0, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    );
    notes.forEach((note, position) => {
      const sort = plain(note.fields[0] ?? '');
      const tags = ` ${note.tags.join(' ')} `;
      const fields = note.fields.join(FIELD_SEPARATOR);
      addNote.run(note.id, note.guid, note.noteType, note.changed, tags, fields, sort, checksum(sort));
      addCard.run(note.id, note.id, note.deck, note.changed, position + 1);
    });
    return database.serialize();
  } finally {
    database.close();
  }
}
