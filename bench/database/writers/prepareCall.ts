import { insertCall } from '#lib/data/calls/insertCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'

export interface World {
  readonly queueId: string
  readonly phoneNumberId: string
  readonly contactId: string
  readonly ticketId: number
}

/** A call that has just come in, for a writer to absorb the next webhook of. */
export async function prepareCall({ queueId, phoneNumberId, contactId, ticketId }: World) {
  const now = Date.now()
  const decision = openInbound(
    { callId: newId(), from: '+821012345678', queueId, maxWaitSeconds: 60 },
    { now, newId },
  )
  return inTransaction(async (tx) =>
    insertCall(tx, decision, {
      phoneNumberId,
      contactId,
      ticketId,
      remoteNumber: '+821012345678',
      lastHeardAt: now,
    }),
  )
}
