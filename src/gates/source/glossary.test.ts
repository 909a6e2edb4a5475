import { refuses, replaceIn } from '../planting/planting.ts';

const FILE = 'content/glossary.json';

refuses([
  [
    'a "see" link whose target does not exist',
    replaceIn(FILE, '/q/1-01/#why', '/q/1-01/#when'),
    /glossary\.json term "gradient" see: found \/q\/1-01\/#when — fix: /,
  ],
  [
    'a term that is listed twice',
    replaceIn(FILE, /^\[([^]*)\]/, '[$1, $1]'),
    /glossary\.json term "gradient": found id "gradient" a second time — fix: merge the two/,
  ],
]);
