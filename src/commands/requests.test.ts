import type { Page } from '@playwright/test';
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchRequests } from './requests.ts';

const request = (url: string) => ({ url: () => url, resourceType: () => 'script' });
const fakePage = () => Object.assign(new EventEmitter(), { evaluate: () => Promise.resolve() });

test('a page is quiet only after its last request has ended, also one that started late', async () => {
  const page = fakePage();
  const { loaded, quiet } = watchRequests(page as unknown as Page);
  let ended = false;
  const waiting = quiet().then(() => expect(ended).toBe(true));
  const late = request('http://localhost/late.js');
  page.emit('request', late);
  setTimeout(() => {
    ended = true;
    page.emit('requestfailed', late);
  }, 700);
  await waiting;
  expect([...loaded]).toEqual([['http://localhost/late.js', 'script']]);
});

test('fonts that are data in the page are no requests', () => {
  const page = fakePage();
  const { loaded } = watchRequests(page as unknown as Page);
  page.emit('request', request('data:font/woff2;base64,AAAA'));
  expect(loaded.size).toBe(0);
});
