import { CarrierTrouble } from '../../carrierTrouble.ts'

const GONE = new Set([404])
/** Twilio: not in progress, so that there is nothing to redirect, record or end. */
const NOT_IN_PROGRESS = 21220

/**
 * Runs one REST request. A leg that is gone answers null: what we wanted of it is moot. Trouble of the carrier's
 * own (timeouts, 429, 5xx) throws CarrierTrouble, so that the job is tried again; any other refusal is our mistake
 * and throws as it came.
 */
export async function attempt<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request()
  } catch (error) {
    const { status, code } = error as { status?: number; code?: number | string }
    if (code === NOT_IN_PROGRESS || (status !== undefined && GONE.has(status))) return null
    if (status === undefined || status === 429 || status >= 500) {
      throw new CarrierTrouble(`the carrier did not do it: ${status ?? code ?? 'no answer'}`, {
        cause: error,
      })
    }
    throw error
  }
}
