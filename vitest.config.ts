// The sets of tests: `unit` (beside the code and in test/), `db` (the same on a real PostgreSQL) and `e2e` (a real
// browser on the built web app).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/seed/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['src/**/*.db.test.ts', 'test/*.db.test.ts', 'test/seed/*.db.test.ts'],
          globalSetup: ['test/build-pages.ts', 'test/postgres-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/build-pages.ts', 'test/postgres-server.ts'],
          // One browser at a time: several would only take the processor from one another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
