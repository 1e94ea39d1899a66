import { lockCall } from '#lib/data/calls/lockCall.ts'
import { saveCall } from '#lib/data/calls/saveCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'

/** The carrier has given a leg its channel: from now on its reports are known by that name. */
export function nameLeg({
  callId,
  legId,
  providerRef,
}: {
  readonly callId: string
  readonly legId: string
  readonly providerRef: string
}): Promise<void> {
  return inTransaction(async (tx) => {
    const stored = await lockCall(tx, callId)
    if (!stored || stored.providerRefs[legId] === providerRef) return
    saveCall(tx, stored, { events: [] }, { heardAt: Date.now(), providerRefs: { [legId]: providerRef } })
  })
}
