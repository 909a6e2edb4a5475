import { describe, expect, test } from 'vitest';
import { numberReferences, readBibliography } from './references.ts';

const bibtex = String.raw`
@inproceedings{vaswani2017attention,
  title = {Attention Is All You Need},
  author = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and Kaiser, {\L}ukasz and Polosukhin, Illia},
  booktitle = {NeurIPS 30}, year = {2017}, url = {https://arxiv.org/abs/1706.03762}
}
@misc{devlin2019, title = {{BERT}: Pre-training}, author = {Chang, Ming-Wei and M{\k{a}}dry, Aleksander}, year = {2019}, doi = {10.18653/v1/N19} }
@misc{mha, title = {scaled\_dot\_product}, author = {{PyTorch}}, howpublished = {Documentation}, url = {https://www.pytorch.org/docs/x.html} }
`;

describe('readBibliography', () => {
  const works = readBibliography(bibtex);

  test('lists the first three of many authors with initials', () => {
    expect(works.get('vaswani2017attention')).toEqual({
      key: 'vaswani2017attention',
      authors: 'A. Vaswani, N. Shazeer, N. Parmar et al.',
      title: 'Attention Is All You Need',
      venue: 'NeurIPS 30',
      year: '2017',
      url: 'https://arxiv.org/abs/1706.03762',
      locator: 'arXiv:1706.03762',
    });
  });

  test('reads accents, double names and protected capitals, and links by DOI', () => {
    expect(works.get('devlin2019')).toMatchObject({
      authors: 'M.-W. Chang, A. Mądry',
      title: 'BERT: Pre-training',
      url: 'https://doi.org/10.18653/v1/N19',
      locator: 'doi:10.18653/v1/N19',
    });
  });

  test('keeps the name of an organization whole', () => {
    expect(works.get('mha')).toMatchObject({
      authors: 'PyTorch',
      title: 'scaled_dot_product',
      venue: 'Documentation',
      locator: 'pytorch.org',
    });
  });

  test('refuses a key that is listed twice and an entry without a title', () => {
    expect(() => readBibliography(bibtex + bibtex)).toThrow(/"vaswani2017attention" twice/);
    expect(() => readBibliography('@misc{empty, year = {2020}}')).toThrow(/"empty" has no title/);
  });

  test('names the bibliography and the line if the BibTeX cannot be read', () => {
    const broken = '@misc{a,\n  year = {2020}\n  title = {A}\n}';
    expect(() => readBibliography(broken)).toThrow(/^content\/references\.bib cannot be read: .* at line 3/);
  });
});

describe('numberReferences', () => {
  const works = readBibliography(bibtex);

  test('numbers each work once, in order of first citation', () => {
    const references = numberReferences(['mha', 'devlin2019', 'mha'], works);
    expect(references.map(({ key, number }) => [key, number])).toEqual([
      ['mha', 1],
      ['devlin2019', 2],
    ]);
  });

  test('refuses a work that is not in the bibliography', () => {
    expect(() => numberReferences(['nope'], works)).toThrow(/"nope" is not in content\/references\.bib/);
  });
});
