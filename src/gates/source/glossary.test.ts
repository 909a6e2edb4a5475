import { refuses, replaceIn } from '../planting/planting.ts';

const FILE = 'content/glossary.json';

refuses([
  [
    'a see that leads nowhere',
    replaceIn(FILE, '/q/1-01/#why', '/q/1-01/#when'),
    /glossary\.json term "gradient" see: found \/q\/1-01\/#when — fix: /,
  ],
  [
    'a term that stands twice',
    replaceIn(FILE, /^\[([^]*)\]/, '[$1, $1]'),
    /glossary\.json term "gradient": found id "gradient" a second time — fix: put the two/,
  ],
]);
