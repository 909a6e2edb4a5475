import type { Rule } from './rule.ts';

const UNIT =
  '(?:token|word|row|column|feature|head|layer|step|position|query|key|sentence|weight|element|channel|batch)';

/** British spellings and their American equivalents; the site is written in American English. */
const BRITISH: readonly Rule[] = [
  [/\b(?:behaviou?r|favou?r|colou?r|neighbou?r|hono?ur|labou?r|flavou?r)(?<=our)\w*/gi, '-or for -our'],
  [/\b(?:cent|fib|met|calib|theat)re[sd]?\b/gi, '-er for -re'],
  [/\b(?:model|label|travel|cancel|channel|signal)l(?:ed|ing|er|ers)\b/gi, 'one l'],
  [
    /\b(?:un|re|de)?(?:normal|general|initial|optim|regular|token|quant|parallel|vector|factor|memor|recogn|summar|symmetr|penal|standard|maxim|minim|special|util|visual|character|random|final|linear|organ|local|real|serial|stabil|categor|emphas)is(?:e[sdr]?|ers|ing|ations?)\b/gi,
    '-ize for -ise',
  ],
  [/\banalys(?:ed|ing)\b/gi, '-yze for -yse'],
  [/\bgrey\b/gi, 'gray'],
  [/\bartefacts?\b/gi, 'artifact'],
  [/\blearnt\b/gi, 'learned'],
  [/\b(?:whilst|amongst)\b/gi, 'while, among'],
].map(([pattern, instead]) => ({
  pattern: pattern as RegExp,
  instead: `${String(instead)} (American spelling)`,
}));

/** Archaic words that the project's style guide excludes. */
const ARCHAIC: readonly Rule[] = [
  { pattern: /\boneself\b/gi, instead: 'itself, or the noun: "a token\'s score with itself"' },
  { pattern: /\bwho(?:so)?ever\b/gi, instead: '"anyone who", or name the reader' },
  { pattern: /\bwhatever\b/gi, instead: '"regardless of …", "any" or "everything that"' },
  { pattern: /\bthus\b/gi, instead: '"so", or a new sentence that says the consequence' },
  { pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: '"fix"' },
  { pattern: /\blikeness(?:es)?\b/gi, instead: '"similarity"' },
  { pattern: /\btoo like\b/gi, instead: '"too similar to"' },
  {
    pattern: /\b(?:whence|thence|whereby|wherein|therein|thereof|hitherto|lest|nought)\b/gi,
    instead: 'a modern word',
  },
  {
    pattern: /(?<=^|[.?!] )Nor (?:is|are|was|were|does|do|did|has|have|can|could|will|would)\b/gm,
    instead: 'the sentence without inversion: "It is not … either."',
    doubtful: true,
  },
];

/** Words of this site's first edition that are not standard terms. */
const COINED: readonly Rule[] = [
  { pattern: /\btrunks?\b/gi, instead: '"residual stream", or "backbone" for a whole network' },
  { pattern: /\b(?:the|its|their|own|which|whose|this) bills?\b/gi, instead: '"cost"' },
  {
    pattern: /\b(?:other|second|third|first|shorter|longer|two|three|four) roads?\b/gi,
    instead: '"approach" or "way"',
  },
  { pattern: /\b(?:the|this) account (?:above|below)\b/gi, instead: '"the calculation above"' },
  { pattern: /\bthe own \w+/gi, instead: 'whose it is: "the token\'s own value vector"' },
  { pattern: /\bmultipl(?:y|ies|ied|ying) by nothing\b/gi, instead: '"applies no scaling"' },
  {
    pattern: /\bgr(?:ow|ows|owing|ew) along\b(?! (?:with|the|an?|its|each|this)\b)/gi,
    instead: '"is scaled with it"',
  },
  { pattern: /\bequally many\b/gi, instead: 'the number: "n vectors, one per token"' },
  { pattern: /\bformula is one\b/gi, instead: '"all of them use the same formula"' },
  {
    pattern: /\bthe sums? for (?:one|an?|the|this) (?:\w+ )?model\b/gi,
    instead: '"a worked example for one model"',
  },
  {
    pattern: /\bwork(?:s|ed|ing)? (?:an?|the|this) figure\b|\bfigures? to work\b/gi,
    instead: '"use a figure"',
  },
  { pattern: /\bundo(?:es|ing)? the clicks\b/gi, instead: '"reset the mask"' },
  { pattern: /\band no answer\b/gi, instead: '"That is true, but it does not answer the question."' },
  { pattern: /\bthe (?:same |whole )?body\b/gi, instead: '"backbone" if a network is meant', doubtful: true },
];

/** "One row a token" for "per token". The other meanings of "a" are not followed by a noun of this list and a pause. */
const PER: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:one|once|two|three|four) an? ${UNIT}(?=[.,;:)]|$)`, 'gi'),
    instead: '"per": "one per token"',
  },
  {
    pattern: new RegExp(
      `\\b(?:bytes|numbers|rows?|vectors?|parameters|scores?|entries) an? ${UNIT}(?=[.,;:)]|$)`,
      'gi',
    ),
    instead: '"per": "one row per token"',
  },
  {
    pattern: /\b(?:\d+|X|two|three|four|several|many) times an? (?:step|layer|token|batch)\b(?!['’])/gi,
    instead: '"per": "four times per layer"',
  },
];

const NOT: Rule = {
  pattern:
    /(?<!\b[Tt]here )\b(?:is|are|was|were) no (?!\w+er\b|less\b|more\b|worse\b|different\b|longer\b|such\b|exception\b)[a-z]+/g,
  instead: '"is not a …": English says "is no" of what is not there',
  doubtful: true,
};

/** The rules for English text. */
export const ENGLISH: readonly Rule[] = [...ARCHAIC, ...COINED, ...PER, ...BRITISH, NOT];
