import { LANGUAGES } from '../../languages/language.ts';
import { type Asked, askedSchema } from '../../questions/schema.ts';
import type { Fault } from '../fault.ts';
import { unseen } from './characters.ts';
import type { Content, QuestionFolder } from './content.ts';
import { schemaFaults } from './schema-faults.ts';

const FEWEST = 15;
const MOST = 40;
const LONGEST = 120;

/**
 * The wordings of candidates, which only the search reads: `asked.json` is optional, and what it holds is in both
 * languages, neither too little to help nor too much to keep up.
 */
export function checkAsked({ questions, files }: Content): Fault[] {
  return questions.flatMap((question) => {
    const file = `${question.folder}/asked.json`;
    const text = files[file];
    return text === undefined ? [] : check(file, text, question);
  });
}

function check(file: string, text: string, question: QuestionFolder): Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ file, place: 'syntax', found: String(error), remedy: 'correct the JSON' }];
  }
  const faults = schemaFaults(file, askedSchema, value, { fields: LANGUAGES });
  return faults.length > 0 ? faults : wordings(file, value as Asked, question);
}

function wordings(file: string, asked: Asked, { documents }: QuestionFolder): Fault[] {
  return LANGUAGES.flatMap((language): Fault[] => {
    const all = asked[language];
    const fault = (found: string, remedy: string): Fault => ({ file, place: language, found, remedy });
    const count =
      all.length < FEWEST || all.length > MOST
        ? [fault(`${all.length} wordings`, `write ${FEWEST} to ${MOST}, each with words that no other has`)]
        : [];
    const frontmatter = documents[language]?.parsed.frontmatter as { aliases?: unknown[] } | undefined;
    const known = new Set((frontmatter?.aliases ?? []).map((alias) => String(alias).toLowerCase()));
    return [
      ...count,
      ...all.flatMap((wording) => {
        const key = wording.toLowerCase();
        const hidden = unseen(wording.replaceAll('\uFFFD', ''));
        if (hidden) return [fault(`“${wording}” with ${hidden.found}`, hidden.remedy)];
        if (wording.length > LONGEST) return [fault(`“${wording}”`, `shorten it to ${LONGEST} characters`)];
        if (known.has(key)) return [fault(`“${wording}” again`, 'delete it: it is there, or is an alias')];
        known.add(key);
        return [];
      }),
    ];
  });
}
