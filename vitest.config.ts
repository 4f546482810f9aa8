import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: Math.max(2, availableParallelism() - 1), // many files wait for a kernel or a browser
  },
});
