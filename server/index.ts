import { readEnv } from '#lib/env.ts'
import { createLog } from '#lib/log/createLog.ts'
import { startServer } from './startServer.ts'

/**
 * The server as a process: `node server/index.ts`, one role or all of them. Whoever started it is told when it is
 * ready, over the channel it opened for that; when that channel closes, we are not wanted any more.
 */
const settings = settingsOrExit()
const log = createLog(settings.logLevel)
const LONGEST_STOP_MS = 15_000

process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'a bug ended the process')
  process.exit(1)
})

const running = await startServer(settings, log).catch((error: unknown) => {
  log.fatal({ err: error }, 'the server could not start')
  process.exit(1)
})
process.send?.({ ready: running.url })

let isStopping = false
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
  await running.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
process.on('disconnect', () => void stop())

function settingsOrExit() {
  try {
    return readEnv(process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
