import type { StageResult } from './runStage.ts'

/** A table with one line a stage, and the total that closes the run. A failed check counts as one failure. */
export function summarize(results: readonly StageResult[]): { lines: string[]; total: string } {
  const width = Math.max(...results.map(({ stage }) => stage.title.length))
  const lines = results.map(({ stage, seconds, passed, failed }) => {
    const verdict = failed ? 'FAILED' : 'passed'
    const counts = stage.countsTests ? `  ${passed} passed, ${failed} failed` : ''
    return `${verdict}  ${stage.title.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${counts}`
  })
  const sum = (pick: (result: StageResult) => number) => results.reduce((all, one) => all + pick(one), 0)
  return { lines, total: `${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed` }
}
