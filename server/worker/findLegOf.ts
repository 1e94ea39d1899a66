import { findCall } from '#lib/data/calls/findCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Leg } from '#lib/domain/calls/leg.ts'

export interface LegAsItIs {
  readonly stored: StoredCall
  readonly leg: Leg
  /** The carrier's id of it, if it has one yet. */
  readonly providerRef: string | null
}

/** A leg as it is now: a job says what was once wanted, the row says what is. */
export async function findLegOf(input: {
  readonly callId: string
  readonly legId: string
}): Promise<LegAsItIs | null> {
  const stored = await findCall(input.callId)
  const leg = stored?.call.legs.find((one) => one.id === input.legId)
  return stored && leg ? { stored, leg, providerRef: stored.providerRefs[leg.id] ?? null } : null
}
