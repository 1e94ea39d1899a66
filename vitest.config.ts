import { defineConfig } from 'vitest/config'

/** A stage of `npm test` names the file in which it wants the counts. */
const report = process.env.TEST_REPORT
const fromElsewhere = ['**/node_modules/**', '.data/**', 'dist/**']
/** What keeps rows is tested on a Postgres that is started and migrated once a run. */
const onDatabase = ['{app,lib,prisma,server}/**/*.int.test.ts']
/** What starts the whole keeps both processors busy, and others measure time: it has its turn alone. */
const whole = ['{e2e,scripts/tasks}/**/*.int.test.ts']

export default defineConfig({
  test: {
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report && { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...fromElsewhere, '**/*.int.test.ts'],
          // They are pure, so one process can run them all; starting one a file takes three times as long.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: [...fromElsewhere, ...onDatabase, ...whole],
          // Mostly they wait for real time to pass, and two wait as well as one.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: onDatabase,
          exclude: fromElsewhere,
          sequence: { groupOrder: 3 },
          globalSetup: ['scripts/testing/provideTestDatabases.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: whole,
          exclude: fromElsewhere,
          // Each fills the machine by itself.
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
