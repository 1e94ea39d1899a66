import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

const RETRY_MS = 2_000

/**
 * Does at our start what needs somebody else, in the background and until it has succeeded: a carrier or database
 * that is slow at that moment stops nobody from being answered.
 */
export async function keepTrying(
  what: string,
  work: () => Promise<void>,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    try {
      return await work()
    } catch (error) {
      log.warn({ err: error }, `${what} did not succeed; trying again`)
      await sleep(RETRY_MS, undefined, { signal: stop }).catch(() => undefined)
    }
  }
}
