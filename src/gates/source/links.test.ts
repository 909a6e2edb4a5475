import { both, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'a link that is not read as one because of a space',
    zh('(/glossary/#gradient)', '(https://exa mple.org)'),
    /one\/zh\.mdx:15 link: found ".*\]\(.*", which is not read as a link — fix: write \[text\]\(address\)/,
  ],
  [
    'an address that no browser can open',
    zh('/glossary/#gradient', 'http://[x'),
    /one\/zh\.mdx:15 link: found http:\/\/\[x — fix: write an address that can be opened/,
  ],
  [
    'a question that does not exist',
    both('/q/1-03/', '/q/1-30/'),
    /one\/zh\.mdx:\d+ link: found \/q\/1-30\/ — fix: did you mean "1-03"/,
  ],
  [
    'a section that does not exist',
    both('/q/1-02/#why', '/q/1-02/#wy'),
    /one\/en\.mdx:9 link: found \/q\/1-02\/#wy — fix: did you mean "why"/,
  ],
  [
    'a term that does not exist',
    both('#gradient', '#gradent'),
    /one\/zh\.mdx:15 link: found \/glossary\/#gradent — fix: did you mean "gradient"/,
  ],
  [
    'a section of the same page that does not exist',
    both('/q/1-03/', '#mistake'),
    /one\/zh\.mdx:\d+ link: found #mistake — fix: did you mean "mistakes"/,
  ],
  [
    'a short link with the wrong form',
    both('/q/1-03/', '/q/1-03'),
    /one\/zh\.mdx:\d+ link: found \/q\/1-03 — fix: write a question as \/q\/1-04\//,
  ],
  [
    'an address of the built site',
    both('/q/1-03/', '/en/questions/three/'),
    /one\/zh\.mdx:\d+ link: found \/en\/questions\/three\/ — fix: write a question as/,
  ],
  [
    'a tag that no question has',
    both('/q/1-03/', '/tags/atention/'),
    /one\/zh\.mdx:\d+ link: found \/tags\/atention\/ — fix: did you mean "\/tags\/attention\/"/,
  ],
  [
    'a link without words',
    both(/\[[^\]]*\]\(\/q\/1-03\/\)/, '[](https://arxiv.org/)'),
    /one\/zh\.mdx:\d+ link: found https:\/\/arxiv\.org\/ without words — fix: write words/,
  ],
]);
