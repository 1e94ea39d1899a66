import { setTimeout as sleep } from 'node:timers/promises'

/** What was lost is found by sweeps and the reconciler, which look every 2 to 15 s. */
const PATIENCE_MS = 60_000
const EVERY_MS = 20

/** Tries until it does not throw; throws what it threw last when that takes too long. */
export async function eventually(attempt: () => Promise<void> | void): Promise<void> {
  for (const giveUpAt = Date.now() + PATIENCE_MS; ; await sleep(EVERY_MS)) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > giveUpAt) throw error
    }
  }
}
