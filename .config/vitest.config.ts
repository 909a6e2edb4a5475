import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', '.config/**/*.test.ts'],
    environment: 'node',
    // The tests of the gates run whole builds; a small machine can run two at a time.
    maxWorkers: 2,
    allowOnly: false,
  },
});
