/** Mean μ and biased variance σ² = Σ(x − μ)² / m of m numbers, as LayerNorm uses them; NaN for an empty list. */
export function moments(values: readonly number[] | Float64Array): { mean: number; variance: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, variance: squares / values.length };
}
