import { expect, test } from 'vitest';
import { starlightPage } from './starlight.ts';

test('the heading of a page becomes its title, and links stay on the other site', () => {
  const page =
    '# Why \\| "scale"?\n\nSee [1-04](http://localhost:4321/q/1-04/) and [x](https://example.org/).\n';
  expect(starlightPage(page, 'http://localhost:4321')).toBe(
    '---\ntitle: "Why | \\"scale\\"?"\n---\n\nSee [1-04](/q/1-04/) and [x](https://example.org/).\n',
  );
});
