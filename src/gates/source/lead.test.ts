import { en, refuses, zh } from '../planting/planting.ts';

refuses([
  [
    'a missing lead',
    zh(/---\n[^#]*##/, '---\n\n##'),
    /one\/zh\.mdx:\d+ lead: found nothing above the first heading — fix: answer directly there, in 140 to 220 Chinese/,
  ],
  [
    'a Chinese lead that is too short',
    zh(/---\n[^#]*##/, '---\n\n因为方差。\n\n##'),
    /one\/zh\.mdx lead: found 4 Chinese characters — fix: say more: 140 to 220/,
  ],
  [
    'an English lead that is too long',
    en(/---\n[^#]*##/, `---\n\n${'word '.repeat(126)}\n\n##`),
    /one\/en\.mdx lead: found 126 words — fix: say less: 80 to 125/,
  ],
]);
