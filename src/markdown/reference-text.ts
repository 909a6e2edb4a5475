import type { PhrasingContent } from 'mdast';
import type { Work } from './references.ts';

/** A work as in the list of references, with its title as a link: `A. Ba. Title. Venue, 2016. arXiv:1607.06450.` */
export function referenceText({ authors, title, venue, year, url, locator }: Work): PhrasingContent[] {
  const heading: PhrasingContent = { type: 'text', value: title };
  const appeared = [venue, year].filter(Boolean).join(', ');
  return [
    { type: 'text', value: authors && `${authors}${authors.endsWith('.') ? '' : '.'} ` },
    url === undefined ? heading : { type: 'link', url, children: [heading] },
    {
      type: 'text',
      value: [
        /[.?!]$/.test(title) ? '' : '.',
        ...[appeared, locator].map((part) => part && ` ${part}.`),
      ].join(''),
    },
  ];
}
