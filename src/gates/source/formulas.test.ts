import { both, refuses, replaceIn, zh } from '../planting/planting.ts';

refuses([
  [
    'a formula with nothing in it',
    both('= d_k\n', '= d_k\n$$\n\n$$\n'),
    /one\/zh\.mdx:\d+ formula: found\s+\(nothing in it\) — fix: /,
  ],
  [
    'two dollar signs within a sentence',
    zh('方差是', '方差 $$ 是'),
    /one\/zh\.mdx:15 formula: found ".*\$\$.*", which is not read as a formula — fix: close the formula/,
  ],
  [
    'a link in a formula, which KaTeX shows in red without an error',
    both('$d_k$', '$\\href{javascript:alert(1)}{x}$'),
    /one\/zh\.mdx:15 formula: found \\href.* \(KaTeX shows it in red instead of running it\) — fix: correct the TeX/,
  ],
  [
    'a formula larger than any screen',
    both('$d_k$', '$\\kern-9999em x$'),
    /one\/zh\.mdx:15 formula: found \\kern-9999em x \(a length of -9999em\) — fix: /,
  ],
  [
    'a formula that cannot be parsed',
    both('$d_k$', '$\\frac{1}$'),
    /one\/zh\.mdx:15 formula: found \\frac\{1\} \(.*\) — fix: correct the TeX/,
  ],
  [
    'a command that KaTeX does not have',
    both('$d_k$', '$\\foo{x}$'),
    /one\/en\.mdx:9 formula: found \\foo\{x\} \(Undefined control sequence.*\) — fix: .*katex\.org/,
  ],
  [
    'Chinese in a formula outside \\text',
    both('$d_k$', '$方差$'),
    /one\/zh\.mdx:15 formula: found 方差 \(.*\) — fix: correct the TeX/,
  ],
  [
    'a mistake at the end of a long formula, with the whole reason and the place',
    both('= d_k\n', `= ${'d_k + '.repeat(60)}\\fooo\n`),
    /zh\.mdx:17 formula: found ….*d_k \+ \\fooo \(Undefined control sequence: \\fooo\) — fix: correct/,
  ],
  [
    'a mistake in a formula of several lines, without KaTeX repeating it',
    both('= d_k\n', '= \\foo\n+ 1\n+ 2\n'),
    /zh\.mdx:17 formula: found .* \(Undefined control sequence: \\foo\) — fix: correct/,
  ],
  [
    'a broken formula in a point',
    zh('\\sqrt{n}$，就', '\\sqr{n}$，就'),
    /one\/zh\.mdx:9 formula: found \\sqr\{n\} \(Undefined.*\) — fix: correct the TeX/,
  ],
  [
    'a broken formula in the glossary',
    replaceIn('content/glossary.json', '\\\\nabla', '\\\\nable'),
    /glossary\.json:\d+ formula: found \\nable f \(.*\) — fix: correct/,
  ],
]);
