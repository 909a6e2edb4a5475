/** FLOPs per byte of a product (M×K)·(K×N) of 2-byte numbers, if each matrix is moved once: MKN / (MK + KN + MN). */
export function intensity(M: number, K: number, N: number): number {
  return (M * K * N) / (M * K + K * N + M * N);
}

/** The intensity in FLOPs per byte above which an A100 80 GB is limited by compute: 312 TFLOP/s in bf16 over 2.039 TB/s. */
export const LINE = 312 / 2.039;

/** The least number of rows with which a d×d linear layer reaches the line; Infinity if the layer is too narrow to reach it. */
export function rowsNeeded(width: number, line: number): number {
  return width > 2 * line ? (line * width) / (width - 2 * line) : Infinity;
}
