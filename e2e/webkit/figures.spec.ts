import { expect } from '@playwright/test';
import { LANGUAGES } from '../../src/languages/language.ts';
import { links } from '../site.ts';
import { test } from './test.ts';
import { KEYS } from './window.ts';

const FIGURE = '#figure-saturation';

for (const language of LANGUAGES) {
  test(`a figure in ${language} follows its slider and its checkbox, and so does the address`, async ({
    webkit,
  }) => {
    await webkit.open(links.question('why-scale-before-softmax', language) + FIGURE);
    await webkit.text(`${FIGURE}[data-live="true"]`);
    await webkit.type(`${FIGURE}-dk`, KEYS.end);
    await webkit.click(`${FIGURE}-scale`);
    await expect.poll(() => webkit.text(`${FIGURE} .reading`)).toContain('78%');
    await webkit.expectPath(
      `${links.question('why-scale-before-softmax', language)}?saturation.dk=512&saturation.scale=off${FIGURE}`,
    );
  });
}

test('a link to a state of a figure opens it', async ({ webkit }) => {
  await webkit.open(`${links.short('1-04', 'en')}?saturation.dk=512&saturation.scale=off${FIGURE}`);
  await webkit.text(`${FIGURE}[data-live="true"]`);
  expect(await webkit.text(`${FIGURE} .reading`)).toContain('78%');
});
