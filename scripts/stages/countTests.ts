import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface TestCounts {
  readonly passed: number
  readonly failed: number
}

/** The two JSON reports: vitest's (Jest's form) and Playwright's, which names by itself the tests that passed when repeated. */
const report = z.union([
  z
    .object({ numPassedTests: z.number(), numFailedTests: z.number() })
    .transform((found) => ({ passed: found.numPassedTests, failed: found.numFailedTests })),
  z
    .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
    .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
])

/** Passed and failed tests of a report file; a stage that left no readable report is one failure. */
export function countTests(file: string): TestCounts {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}
