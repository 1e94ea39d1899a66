import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { noteLive, type OfferNote } from '#lib/data/live/noteLive.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Call } from '#lib/domain/calls/call.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'
import { hasFailed } from '#lib/domain/calls/hasFailed.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'

/** The call has news; whoever loses an offer is told why, and who took it; whose invitation failed, how. */
export function noteDecision(
  tx: Transaction,
  before: Call,
  { call }: StoredCall,
  { events }: Decision,
): void {
  if (events.length === 0) return
  const winner = call.offers.find((offer) => offer.status === 'claimed')?.agentId ?? call.ownerId
  for (const event of events) {
    if (event.type === 'InvitationEnded' && hasFailed(event.outcome)) {
      const { byAgentId: agentId, invitationId, purpose, outcome } = event
      noteLive(tx, { kind: 'invitationEnded', callId: call.id, agentId, invitationId, purpose, outcome })
    }
    if (event.type !== 'OfferEnded') continue
    const { agentId, offerId, outcome, reason } = event
    const takenBy = reason === 'takenByOther' ? winner : null
    const invitation = invitationOf(before, call, offerId)
    noteLive(tx, {
      kind: 'offerEnded',
      callId: call.id,
      agentId,
      offerId,
      outcome,
      reason,
      takenBy,
      invitation,
    })
  }
  noteLive(tx, { kind: 'call', id: call.id })
}

/** What an offer that rang before was for, in case a colleague asked for it. */
function invitationOf(before: Call, after: Call, offerId: string): OfferNote['invitation'] {
  const offer = before.offers.find((one) => one.id === offerId)
  const invitation = before.invitations.find((one) => one.id === offer?.invitationId)
  if (!invitation) return null
  const { purpose, byAgentId } = invitation
  return { purpose, by: byAgentId, isByThere: liveLegOf(after, byAgentId) !== undefined }
}
