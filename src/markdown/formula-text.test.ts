import { describe, expect, test } from 'vitest';
import { formulaText } from './formula-text.ts';

describe('formulaText', () => {
  test.each([
    ['O(n^2)', 'O(n^2)'],
    ['\\sqrt{d_k}', '√d_k'],
    ['\\sqrt{\\frac{2}{n}}', '√(2/n)'],
    ['\\sqrt[3]{x}', '∛x'],
    ['\\mathrm{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V', 'softmax(QK^T/√d_k)V'],
    ['\\frac{a + b}{2}', '(a + b)/2'],
    ['\\frac12', '1/2'],
    ['d_{\\text{model}}', 'd_model'],
    ['W^O, W_i^Q', 'W^O, W_i^Q'],
    ['x_{i+1}', 'x_(i+1)'],
    ['10^{-4} e^{-\\infty}', '10^-4 e^-∞'],
    ['X \\in \\mathbb{R}^{n \\times d}', 'X ∈ ℝ^(n × d)'],
    ['PE_{(pos,2i)} = \\sin(pos/10000^{2i/d})', 'PE_(pos,2i) = sin(pos/10000^(2i/d))'],
    ['\\sum_{i=1}^{d_k} q_i k_i', '∑_(i=1)^(d_k) q_i k_i'],
    ['n\\log n', 'n log n'],
    ['\\hat{x}_i', 'x̂_i'],
    ['\\partial y_i/\\partial x_j = y_i(\\delta_{ij}-y_j)', '∂y_i/∂x_j = y_i(δ_ij-y_j)'],
    ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', '1 2; 3 4'],
    ['0.5\\%', '0.5%'],
    ['q\\cdot k', 'q·k'],
    ['B\\times n\\times d', 'B×n×d'],
    ['d_k\\approx 64', 'd_k ≈ 64'],
    ['q_ik_j^\\top', 'q_i k_j^T'],
    ['n^2d', 'n^2 d'],
  ])('%s reads %s', (tex, text) => {
    expect(formulaText(tex)).toBe(text);
  });

  test('keeps unknown commands by their names and never throws', () => {
    expect(formulaText('\\unheard x')).toBe('unheard x');
    expect(formulaText('\\frac{')).toBe('()/()');
    expect(formulaText('x^')).toBe('x^()');
  });
});
