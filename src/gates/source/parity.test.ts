import { both, en, refuses, replaceIn, zh } from '../planting/planting.ts';

refuses([
  [
    'a section that is missing in the Chinese text',
    en('## Why {/* #why */}', '## Own {/* #own */}\n\n## Why {/* #why */}'),
    /one\/zh\.mdx sections: found no section #own, which en\.mdx:7 has — fix: write ## .* below the lead/,
  ],
  [
    'a section that is missing in the English text',
    zh('## 常见', '### 推导 {/* #own */}\n\n## 常见'),
    /one\/en\.mdx:7 sections: found no section #own, which zh\.mdx:25 has — fix: write ### .* below #why/,
  ],
  [
    'sections in another order',
    en(/(## Common.*)(## Follow-up.*)/s, '$2\n$1'),
    /one\/zh\.mdx:\d+ heading: found ## .*#mistakes.* where en\.mdx:\d+ has ## .*#follow-ups.* — fix: give both/,
  ],
  [
    'a section at another level',
    en('## Common', '### Common'),
    /one\/zh\.mdx:\d+ heading: found ## .*#mistakes.* has ### .*#mistakes.* — fix: give both/,
  ],
  [
    'a formula that differs',
    en('$d_k$', '$d_q$'),
    /one\/en\.mdx:9 formula: found d_q in #why of the English text only — fix: write it in #why of zh\.mdx too/,
  ],
  [
    'a formula that occurs once instead of twice',
    zh('$d_k$', '$d_k$，$d_k$'),
    /zh\.mdx:15 formula: found d_k twice in #why of the Chinese text, but once in the English — fix: write it as often/,
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
    /one\/zh\.mdx:21 listing: found variance\.py in #why of the Chinese text only — fix: .* en\.mdx/,
  ],
  [
    'a figure in one language',
    zh('<Figure name="masks" />', ''),
    /one\/en\.mdx:17 figure: found masks in #why of the English text only — fix: .* zh\.mdx/,
  ],
  [
    'a citation in one language',
    en(' [@vaswani2017attention]', ''),
    /one\/zh\.mdx:15 citation: found \[@vaswani2017attention\] in #why of the Chinese text only — fix/,
  ],
  [
    'a link that differs',
    en('/q/1-03/', '/q/1-02/'),
    /one\/en\.mdx:\d+ link: found \/q\/1-02\/ in #follow-ups of the English text only — fix/,
  ],
  [
    'an image in one language',
    replaceIn('content/site/notation/en.mdx', /!\[.*\n/, ''),
    /notation\/zh\.mdx:8 image: found \.\/grid\.svg in the lead of the Chinese text only — fix/,
  ],
  [
    'a view in one language',
    zh('title:', 'view: 性能\ntitle:'),
    /one\/zh\.mdx:2 field "view": found a view in Chinese only — fix: add it to en\.mdx/,
  ],
  [
    'a formula of the lead in one language',
    zh('点积的', '$q$ 点积的'),
    /one\/zh\.mdx:11 formula: found q in the lead of the Chinese text only — fix: write it in the lead/,
  ],
]);
