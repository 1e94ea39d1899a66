import type { ChildProcess } from 'node:child_process'
import { startChild, stopChild } from './childProcess.ts'

const RESTART_MS = 300
/** A server that does not live this long has something that a restart does not heal. */
const HEALTHY_MS = 10_000
const MAX_EARLY_ENDS = 3

export interface KeptServer {
  /** The process that runs now; undefined between one and the next. */
  pid(): number | undefined
  /** Null when it never became ready. */
  readonly ready: Promise<string | null>
  /** Ends it, and starts it anew. */
  restart(): void
  stop(): Promise<void>
}

/** Starts the server and starts it again whenever it ends by itself; gives up on one that ends at once each time. */
export function keepServer(env: NodeJS.ProcessEnv, onGivenUp: () => void): KeptServer {
  const ready = Promise.withResolvers<string | null>()
  let isStopping = false
  let earlyEnds = 0
  let child: ChildProcess

  function start(): void {
    const startedAt = Date.now()
    child = startChild(['server/index.ts'], env)
    child.stdout?.pipe(process.stdout, { end: false })
    child.on('message', (message: { ready?: string }) => {
      if (message.ready) ready.resolve(message.ready)
    })
    child.once('exit', (code, signal) => {
      if (isStopping) return
      const isEarly = code !== 0 && Date.now() - startedAt < HEALTHY_MS
      earlyEnds = isEarly ? earlyEnds + 1 : 0
      if (earlyEnds >= MAX_EARLY_ENDS) {
        ready.resolve(null)
        return onGivenUp()
      }
      if (code !== 0) console.error(`The server has ended (${signal ?? code}) and is started again.`)
      setTimeout(() => isStopping || start(), RESTART_MS)
    })
  }
  start()
  return {
    pid: () => (child.exitCode === null && child.signalCode === null ? child.pid : undefined),
    ready: ready.promise,
    restart: () => child.kill('SIGTERM'),
    async stop() {
      isStopping = true
      await stopChild(child)
      ready.resolve(null)
    },
  }
}
