import { listPhoneNumbers } from '#lib/data/phoneNumbers/listPhoneNumbers.ts'
import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { CarrierTrouble } from '#lib/telephony/carrierTrouble.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import { nameLeg } from '#lib/workflows/calls/nameLeg.ts'
import type { Try, WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/**
 * Dials an outside leg that is still wanted and has no channel. Trouble is tried again, and the port looks up what
 * an earlier try may have done; what the carrier refuses for good, the leg has failed.
 */
export async function dialLeg(
  { provider, log }: WorkerDeps,
  payload: TaskPayload<'call.dial'>,
  { isLast }: Try,
): Promise<void> {
  const found = await findLegOf(payload)
  if (found?.leg.status !== 'dialing' || found.providerRef || found.leg.endpoint.kind !== 'phone') return
  const { callId, legId } = payload
  const own = (await listPhoneNumbers()).find((one) => one.id === found.stored.phoneNumberId)
  try {
    if (!own) throw new Error('the number to call from is not ours any more')
    const to = found.leg.endpoint.number
    await nameLeg({
      callId,
      legId,
      providerRef: await provider.dial({ callId, legId, to, from: own.number }),
    })
  } catch (error) {
    if (error instanceof CarrierTrouble && !isLast) throw error
    log.warn({ err: error, callId, legId }, 'a leg could not be dialled')
    await absorbFact(callId, { type: 'leg.ended', legId, reason: 'failed' })
  }
}
