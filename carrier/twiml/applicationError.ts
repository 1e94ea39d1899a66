import { endLeg } from '../calls/endLeg.ts'
import { hangUpLeg } from '../calls/hangUpLeg.ts'
import type { Run } from './run.ts'
import { speak } from './speak.ts'

const WORDS = 'We are sorry. An application error has occurred. Goodbye.'

/**
 * Neither the document nor its fallback can be had: the caller is told, unanswered calls by early media, and the
 * call ends, as `failed` when it was never answered.
 */
export async function applicationError(run: Run): Promise<void> {
  const { world, leg } = run
  if (!leg.answeredAt) leg.party?.progress(leg, true)
  await speak(run, WORDS, 'en-US', 1)
  if (run.signal.aborted) return
  if (leg.answeredAt) hangUpLeg(world, leg)
  else endLeg(world, leg, 'failed', { sipResponseCode: 500 })
}
