import { setTimeout as pause } from 'node:timers/promises'
import { CarrierTrouble } from '#lib/telephony/carrierTrouble.ts'

/** The job table tries again only after seconds, in which somebody would hear the wrong one. */
const PAUSES_MS = [150, 450]

/**
 * Does it again at once when the carrier was busy or mute, before the job counts as failed. Only for what may be done
 * twice, and what looks anew at what is wanted: holding, muting, moving, ending.
 * @throws {CarrierTrouble} when it still cannot be done; the job table tries again later.
 */
export async function tryAgainSoon(work: () => Promise<void>): Promise<void> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof CarrierTrouble)) throw error
      await pause(pauseMs)
    }
  }
  return work()
}
