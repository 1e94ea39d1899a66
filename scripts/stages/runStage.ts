import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }
import { countTests, type TestCounts } from './countTests.ts'
import { reportFolder, type Stage } from './stages.ts'

export interface StageResult extends TestCounts {
  readonly stage: Stage
  readonly seconds: number
}

const scripts: Readonly<Record<string, string>> = packageFile.scripts

/**
 * Runs one stage with its output in view. A stage that ends badly has at least one failure, whatever its report
 * says: a test file that cannot be loaded, or a crash after the last test, is not a pass.
 */
export async function runStage(stage: Stage): Promise<StageResult> {
  process.stdout.write(`\n── ${stage.title} (npm run ${stage.script})\n`)
  const report = resolve(reportFolder, `${stage.script.replace(':', '-')}.json`)
  rmSync(report, { force: true })
  const startedMs = Date.now()
  const code = await runScript(stage, report)
  const seconds = (Date.now() - startedMs) / 1000
  const counts = stage.countsTests ? countTests(report) : { passed: 0, failed: 0 }
  return {
    stage,
    seconds,
    passed: counts.passed,
    failed: code === 0 ? counts.failed : Math.max(1, counts.failed),
  }
}

function runScript(stage: Stage, report: string): Promise<number> {
  const path = [resolve(join('node_modules', '.bin')), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path, TEST_REPORT: report }
  return new Promise((resolve) => {
    const child = spawn(scripts[stage.script] ?? '', {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    })
    const limit = setTimeout(() => {
      process.stdout.write(`${stage.title} took more than ${stage.limitMinutes} minutes and was ended.\n`)
      child.kill('SIGTERM')
    }, stage.limitMinutes * 60_000)
    child.on('close', (code) => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}
