/** FLOPs for each byte moved by a product (M×K)·(K×N) of 2-byte numbers, every matrix moved once. */
export function intensity(M: number, K: number, N: number): number {
  return (M * K * N) / (M * K + K * N + M * N);
}

/** What an A100 80 GB needs: 312 TFLOP/s in bf16 over 2.039 TB/s. */
export const LINE = 312 / 2.039;

/** The fewest rows with which a d×d linear layer reaches the line; Infinity for a layer too narrow ever to. */
export function rowsNeeded(width: number, line: number): number {
  return width > 2 * line ? (line * width) / (width - 2 * line) : Infinity;
}
