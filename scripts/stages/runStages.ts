import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateClient } from '../database/generateClient.ts'
import { runStage, type StageResult } from './runStage.ts'
import { reportFolder, type Stage } from './stages.ts'
import { summarize } from './summarize.ts'

/**
 * Runs every stage, also after one has failed, so that one run tells everything; then prints the summary and
 * keeps its last line in `.data/test/summary.txt`, where `.ci/run` finds it. Returns the exit code.
 */
export async function runStages(stages: readonly Stage[]): Promise<number> {
  mkdirSync(reportFolder, { recursive: true })
  generateClient(process.cwd())
  const results: StageResult[] = []
  for (const stage of stages) results.push(await runStage(stage))
  const { lines, total } = summarize(results)
  process.stdout.write(`\n${lines.join('\n')}\n\n${total}\n`)
  writeFileSync(join(reportFolder, 'summary.txt'), `${total}\n`)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
}
