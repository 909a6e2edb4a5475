import { expect, test } from 'vitest';
import type { Manifest } from './manifest.ts';
import { packManifest, unpackManifest } from './packed-manifest.ts';

const manifest: Manifest = {
  pages: [
    {
      record: 'und_1',
      id: '1-01',
      url: '/questions/a/',
      title: 'A',
      category: 'fundamentals',
      tags: ['masking'],
      length: 12,
      runs: [
        [0, 0, -1],
        [8, 3, 0],
        [8, 10, 1],
      ],
      sections: [{}, { id: 'why', title: 'Why' }],
    },
  ],
  vocabulary: {
    '0.1': 2,
    attention: 84,
    attentive: 1,
    [`long${'g'.repeat(40)}`]: 1,
    [`long${'g'.repeat(41)}`]: 3,
  },
  glossary: [{ forms: ['mask', '掩码'] }],
  spread: { 层: '次归' },
  categories: [],
  tags: [],
};

test('a manifest survives its file unchanged', () => {
  const file = JSON.stringify(packManifest(manifest));
  expect(unpackManifest(JSON.parse(file) as ReturnType<typeof packManifest>)).toEqual(manifest);
});

test('a word is stored without the beginning that it shares with the word before', () => {
  expect(packManifest(manifest).words).toContain('AattentionHve');
});
