import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { startChild } from '../product/childProcess.ts'

export interface StartedCarrier {
  /** `http://host:port`, without a trailing slash. */
  readonly url: string
  readonly process: ChildProcess
}

/** Starts the carrier's process and resolves when it says where it is reached; null when it ends before that. */
export function startCarrier(env: NodeJS.ProcessEnv): Promise<StartedCarrier | null> {
  const child = startChild(['--import', './scripts/ground/endWithParent.mjs', 'carrier/main.ts'], env)
  return new Promise((resolve) => {
    child.once('exit', () => resolve(null))
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = line.match(/https?:\/\/[^/\s]+/)?.[0]
      if (url) resolve({ url, process: child })
      else process.stdout.write(`${line}\n`)
    })
  })
}
