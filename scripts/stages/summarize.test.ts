import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './countTests.ts'
import type { StageResult } from './runStage.ts'
import { summarize } from './summarize.ts'

const stage = (title: string, countsTests: boolean) => ({
  script: title,
  title,
  limitMinutes: 1,
  countsTests,
})

test('the last line sums the tests of all stages and counts a failed check as one failure', () => {
  const results: StageResult[] = [
    { stage: stage('Types', false), seconds: 1, passed: 0, failed: 1 },
    { stage: stage('Unit tests', true), seconds: 2, passed: 40, failed: 2 },
    { stage: stage('Browser journeys', true), seconds: 3, passed: 5, failed: 0 },
  ]
  expect(summarize(results).total).toBe('45 passed, 3 failed')
  expect(summarize(results).lines[0]).toMatch(/^FAILED {2}Types/)
})

test('both runners’ reports are counted, what passed when repeated has passed, and a missing or broken one is a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  const count = (text: string) => {
    writeFileSync(join(folder, 'report.json'), text)
    return countTests(join(folder, 'report.json'))
  }
  expect(count('{"numPassedTests":7,"numFailedTests":1}')).toEqual({ passed: 7, failed: 1 })
  expect(count('{"stats":{"expected":3,"unexpected":1,"flaky":1,"skipped":2}}')).toEqual({
    passed: 4,
    failed: 1,
  })
  expect(count('{"num')).toEqual({ passed: 0, failed: 1 })
  rmSync(folder, { recursive: true })
  expect(countTests(join(folder, 'report.json'))).toEqual({ passed: 0, failed: 1 })
})
