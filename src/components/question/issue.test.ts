import { describe, expect, test } from 'vitest';
import { permalinks } from '../../questions/permalinks.ts';
import type { Question } from '../../questions/question.ts';
import { repositoryLinks, type RepositoryLinks } from '../../questions/repository.ts';
import { issueAddress } from './issue.ts';

const links = permalinks('/name/', 'https://example.org');
const repository = repositoryLinks('https://github.com/owner/name') as RepositoryLinks;
const question = {
  id: '1-05',
  slug: 'padding-mask',
  answers: { zh: { title: '怎么屏蔽填充？' }, en: { title: 'How is padding masked?' } },
} as Question;

const read = (address: string) => new URL(address).searchParams;

describe('an issue about an answer', () => {
  test('names the question and its permanent address', () => {
    const issue = read(issueAddress(repository, links, question, 'en'));
    expect(issue.get('title')).toBe('Error in 1-05');
    expect(issue.get('body')).toMatch(
      /^Question: 1-05 How is padding masked\?\nAddress: https:\/\/example\.org\/name\/en\/q\/1-05\/\n\nThe sentence/,
    );
  });

  test('names the section that it is about, and links to it', () => {
    const section = { id: 'mistakes', title: '常见错误', depth: 2 } as const;
    expect(read(issueAddress(repository, links, question, 'zh', section)).get('body')).toMatch(
      /^题目：1-05 怎么屏蔽填充？\n小节：常见错误\n地址：https:\/\/example\.org\/name\/q\/1-05\/#mistakes\n\n有误的原句/,
    );
  });
});
