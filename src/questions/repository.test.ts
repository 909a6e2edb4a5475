import { describe, expect, test } from 'vitest';
import { readRepository, repositoryLinks } from './repository.ts';

const REPOSITORY = 'https://github.com/owner/name';

describe('the variable REPOSITORY', () => {
  test('may be absent or empty', () => {
    expect(readRepository(undefined)).toBeUndefined();
    expect(readRepository('')).toBeUndefined();
  });

  test('is returned without the slash at its end', () => {
    expect(readRepository(`${REPOSITORY}/`)).toBe(REPOSITORY);
  });

  test.each([
    'owner/name',
    'http://github.com/owner/name',
    'git@github.com:owner/name.git',
    'https://github.com/owner',
    'https://github.com/owner/name?tab=readme',
  ])('may not be %s', (value) => {
    expect(() => readRepository(value)).toThrow(
      `REPOSITORY is "${value}", which is not the https address of a repository; set it to one such as https://github.com/owner/name`,
    );
  });
});

describe('the links to a repository', () => {
  const links = repositoryLinks(REPOSITORY);

  test('do not exist if no repository is set', () => {
    expect(repositoryLinks('')).toBeUndefined();
  });

  test('open the answer in its language on the main branch', () => {
    expect(links?.editAnswer({ id: '1-04', slug: 'why-scale' }, 'zh')).toBe(
      `${REPOSITORY}/edit/main/content/questions/1-04-why-scale/zh.mdx`,
    );
  });

  test('open any file by its path', () => {
    expect(links?.edit('content/corrections.json')).toBe(`${REPOSITORY}/edit/main/content/corrections.json`);
  });

  test('open an issue whose title and text are unchanged', () => {
    const url = new URL(
      links?.newIssue('1-04: 为什么 & how?', 'Page: https://example.org/#why\n\n100%') ?? '',
    );
    expect(url.href.startsWith(`${REPOSITORY}/issues/new?`)).toBe(true);
    expect(url.searchParams.get('title')).toBe('1-04: 为什么 & how?');
    expect(url.searchParams.get('body')).toBe('Page: https://example.org/#why\n\n100%');
  });
});
