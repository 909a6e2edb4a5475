import { both, en, refuses, replaceIn, zh } from '../planting/planting.ts';

refuses([
  [
    'sections in another order',
    en('## Why {/* #why */}', '## Own {/* #own */}\n\n## Why {/* #why */}'),
    /one\/zh\.mdx:13 heading: found ## .*#why.* where en\.mdx:\d+ has ## .*#own.* — fix: give both/,
  ],
  [
    'a section at another level',
    en('## Common', '### Common'),
    /one\/zh\.mdx:\d+ heading: found ## .*#mistakes.* has ### .*#mistakes.* — fix: give both/,
  ],
  [
    'a formula that differs',
    en('$d_k$', '$d_q$'),
    /one\/en\.mdx:9 formula: found d_q in #why of the English alone — fix: write it in #why of zh\.mdx too/,
  ],
  [
    'a formula missing once of twice',
    zh('$d_k$', '$d_k$，$d_k$'),
    /one\/zh\.mdx:15 formula: found d_k in #why of the Chinese alone — fix: write it in #why of en\.mdx/,
  ],
  [
    'display formulas in another order',
    (files) => {
      both('$$\n\n<Code', '$$\n\n$$\nx = y\n$$\n\n<Code')(files);
      en(/\$\$\n(.* = d_k)\n\$\$\n\n\$\$\n(x = y)/, '$$$$\n$2\n$$$$\n\n$$$$\n$1')(files);
    },
    /one\/zh\.mdx:17 display formula: found .* where en\.mdx has x = y — fix: put them in the same order/,
  ],
  [
    'a listing in one language',
    en('<Code file="variance.py" />', ''),
    /one\/zh\.mdx:21 listing: found variance\.py in #why of the Chinese alone — fix: .* en\.mdx/,
  ],
  [
    'a figure in one language',
    zh('<Figure name="masks" />', ''),
    /one\/en\.mdx:17 figure: found masks in #why of the English alone — fix: .* zh\.mdx/,
  ],
  [
    'a citation in one language',
    en(' [@vaswani2017attention]', ''),
    /one\/zh\.mdx:15 citation: found \[@vaswani2017attention\] in #why of the Chinese alone — fix/,
  ],
  [
    'a link that differs',
    en('/q/1-03/', '/q/1-02/'),
    /one\/en\.mdx:\d+ link: found \/q\/1-02\/ in #follow-ups of the English alone — fix/,
  ],
  [
    'an image in one language',
    replaceIn('content/site/notation/en.mdx', /!\[.*\n/, ''),
    /notation\/zh\.mdx:8 image: found \.\/grid\.svg in the lead of the Chinese alone — fix/,
  ],
  [
    'a view in one language',
    zh('title:', 'view: 性能\ntitle:'),
    /one\/zh\.mdx:2 field "view": found a view in Chinese alone — fix: add it to en\.mdx/,
  ],
  [
    'a formula of the lead in one language',
    zh('点积的', '$q$ 点积的'),
    /one\/zh\.mdx:11 formula: found q in the lead of the Chinese alone — fix: write it in the lead/,
  ],
]);
