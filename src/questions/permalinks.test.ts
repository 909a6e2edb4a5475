import { expect, test } from 'vitest';
import { permalinks } from './permalinks.ts';

const links = permalinks('/name/', 'https://example.org');

test('the corrections have a page per language and an anchor per question', () => {
  expect(links.corrections('zh')).toBe('/name/corrections/');
  expect(links.corrections('en', '1-05')).toBe('/name/en/corrections/#q-1-05');
});

test('practice has a page per language, an address per question, and the data of its cards', () => {
  expect(links.practice('zh')).toBe('/name/practice/');
  expect(links.practice('en', { q: '1-05' })).toBe('/name/en/practice/?q=1-05');
  expect(links.practice('zh', { tag: 'softmax' })).toBe('/name/practice/?tag=softmax');
  expect(links.practiceCards('zh')).toBe('/name/practice/cards.json');
  expect(links.practiceCard('1-05', 'en')).toBe('/name/en/practice/cards/1-05.json');
});

test('the files to take along name their language, and their page and the handouts are per language', () => {
  expect(links.downloads('en')).toBe('/name/en/downloads/');
  expect(links.download('apkg', 'zh')).toBe('/name/downloads/transformer-84-zh.apkg');
  expect(links.download('zip', 'en')).toBe('/name/downloads/transformer-84-en.zip');
  expect(links.handout('training', 'zh')).toBe('/name/handouts/training/');
  expect(links.handout('training', 'en', 2)).toBe('/name/en/handouts/training/2/');
});
