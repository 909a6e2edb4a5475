import { describe, expect, test } from 'vitest';
import { splitLead } from './split-lead.ts';

describe('an answer', () => {
  test('consists of a lead and of a body that begins at the first section', () => {
    expect(splitLead('<p>Lead.</p><p>More.</p><h2 id="why">Why</h2><p>x</p><h2 id="code">Code</h2>')).toEqual(
      {
        lead: '<p>Lead.</p><p>More.</p>',
        body: '<h2 id="why">Why</h2><p>x</p><h2 id="code">Code</h2>',
      },
    );
  });

  test('without a section is an error', () => {
    expect(() => splitLead('<p>Lead.</p>')).toThrow(/at least one section/);
  });
});
