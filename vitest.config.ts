import { defineConfig } from 'vitest/config'

/** A stage of `npm test` names the file in which it wants the counts. */
const report = process.env.TEST_REPORT
const fromElsewhere = ['**/node_modules/**', '.data/**', 'dist/**']

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
        },
      },
      {
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: fromElsewhere,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
