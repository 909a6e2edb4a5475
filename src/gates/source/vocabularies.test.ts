import { refuses, replaceIn, without } from '../planting/planting.ts';

refuses([
  [
    'a tag without English',
    replaceIn('content/tags.json', '"en": "Attention"', '"eng": "Attention"'),
    /tags\.json field "attention\.title\.en": found nothing — fix: add it/,
  ],
  [
    'a tag that is listed twice',
    replaceIn('content/tags.json', '"softmax": {', '"attention": {'),
    /tags\.json field "attention": found this name a second time — fix: delete one/,
  ],
  [
    'a misspelled category',
    replaceIn('content/categories.json', '"fundamentals"', '"fundamental"'),
    /categories\.json field "fundamental.*": found .* — fix: did you mean "fundamentals"/,
  ],
  [
    'a glossary entry with the wrong form',
    replaceIn('content/glossary.json', '"gradient",\n    "meaning"', '"Gradient!",\n    "meaning"'),
    /glossary\.json field "\[0\]\.id": found "Gradient!" — fix: /,
  ],
  [
    'JSON that cannot be read',
    replaceIn('content/tags.json', '{', ''),
    /tags\.json syntax: found .*JSON.* — fix: correct the JSON/,
  ],
  [
    'a missing glossary',
    without('content/glossary.json'),
    /glossary\.json file: found no such file — fix: add it/,
  ],
]);
