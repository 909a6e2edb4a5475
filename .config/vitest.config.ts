import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', '.config/**/*.test.ts'],
    environment: 'node',
    // The gates' tests run whole builds; two at once is what a small machine bears.
    maxWorkers: 2,
    allowOnly: false,
  },
});
