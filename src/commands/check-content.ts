import { contentFaults } from '../gates/content-faults.ts';
import { type Fault, faultList, isFatal } from '../gates/fault.ts';
import { readFolderName } from '../questions/folder.ts';
import { command, ROOT } from './command.ts';
import { type ListingReport, projectListings } from './listings.ts';
import { QUESTIONS, questionFolders, selectQuestions } from './select-questions.ts';

/** The faults that the author of some questions has to fix, and the number of other faults that fail the build. */
export interface Concern {
  shown: Fault[];
  elsewhere: number;
}

/**
 * The faults that the author of the named questions has to fix: those in their folders, those in files that all
 * questions share, and those in other questions that mention a named one, such as a link to a deleted section.
 *
 * @param folders paths of the named questions; if empty, every fault is the author's
 */
export function concerning(faults: readonly Fault[], folders: readonly string[]): Concern {
  if (folders.length === 0) return { shown: [...faults], elsewhere: 0 };
  const spoken = folders.flatMap((folder) => {
    const name = readFolderName(folder.slice(QUESTIONS.length + 1));
    return name ? [folder, `/q/${name.id}/`] : [folder];
  });
  const concerns = ({ file, found }: Fault) =>
    !file.startsWith(`${QUESTIONS}/`) ||
    folders.some((folder) => file === folder || file.startsWith(`${folder}/`)) ||
    spoken.some((part) => found.includes(part));
  return {
    shown: faults.filter(concerns),
    elsewhere: faults.filter((fault) => !concerns(fault) && !fault.warning).length,
  };
}

const NOT_RUN =
  'Listings were not run: "npm run check:content 1-04" runs those of one question, "npm run test:listings" runs all.';

/** The line that is printed if there are no faults. */
export function success(folders: readonly string[], listings: number): string {
  if (folders.length === 0) return `content: no faults. ${NOT_RUN}`;
  const ids = folders.map((folder) => readFolderName(folder.slice(QUESTIONS.length + 1))?.id ?? folder);
  const run =
    listings === 1 ? 'its 1 listing prints what is recorded' : `${listings} listings print what is recorded`;
  return `content: no faults in ${ids.join(', ')}; ${listings === 0 ? 'no listings to run' : run}.`;
}

await command(import.meta.url, async () => {
  const folders = selectQuestions(process.argv.slice(2), questionFolders());
  const { shown, elsewhere } = concerning(contentFaults(ROOT), folders);
  if (shown.length > 0) console.error(faultList(shown, 'content'));
  const others = elsewhere === 1 ? '1 fault' : `${elsewhere} faults`;
  if (elsewhere > 0)
    console.error(`${others} in other questions not shown: "npm run check:content" shows everything.`);
  const report: ListingReport =
    folders.length > 0 ? await projectListings(true, folders) : { passed: 0, faults: [] };
  const wrong = report.faults.length;
  if (wrong > 0) console.error(`listings: ${wrong} ${wrong === 1 ? 'fault' : 'faults'}`);
  const ok = !isFatal(shown) && wrong === 0;
  if (ok) console.log(success(folders, report.passed));
  else if (folders.length === 0) console.error(NOT_RUN);
  return ok;
});
