import type { Clock } from '../clock.ts'
import { type AttemptAnswer, attempt, type Wire } from './attempt.ts'
import { AttemptFailure } from './attemptFailure.ts'
import type { Letter } from './letter.ts'

const FIRST_PAUSE_MS = 100

/**
 * Sends a letter until it is answered with 2xx, its retries are used up or its total time is over; throws the last
 * AttemptFailure. Pauses between attempts double from 100 ms, are spent on the carrier's clock and count as total time.
 */
export async function deliver(
  wire: Wire,
  clock: Clock,
  letter: Letter,
  onAttempt: () => void,
): Promise<AttemptAnswer> {
  const { settings } = letter
  let leftMs = settings.totalTimeoutMs
  for (let retry = 0; ; retry++) {
    onAttempt()
    const startedAt = performance.now()
    try {
      return await attempt(wire, letter, leftMs)
    } catch (error) {
      if (!(error instanceof AttemptFailure)) throw error
      const pauseMs = FIRST_PAUSE_MS * 2 ** retry
      leftMs -= performance.now() - startedAt + pauseMs
      const again = error.retryClass !== null && settings.retryOn.has(error.retryClass)
      if (!again || retry >= settings.retries || leftMs <= 0) throw error
      await clock.sleep(pauseMs, letter.signal)
      letter.signal?.throwIfAborted()
    }
  }
}
