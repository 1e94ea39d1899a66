import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Does `work` again and again, `everyMs` after it was done, also when it failed. `stop` waits for the one that runs. */
export function repeat(
  name: string,
  everyMs: number,
  work: () => Promise<unknown>,
  log: Logger,
): { stop(): Promise<void> } {
  const halt = new AbortController()
  const over = (async () => {
    while (!halt.signal.aborted) {
      await work().catch((error: unknown) => log.warn({ err: error }, `${name} did not succeed`))
      await sleep(everyMs, undefined, { signal: halt.signal }).catch(() => undefined)
    }
  })()
  return {
    stop: () => {
      halt.abort()
      return over
    },
  }
}
