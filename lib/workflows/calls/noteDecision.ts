import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'
import { hasFailed } from '#lib/domain/calls/hasFailed.ts'

/** The call has news; whoever loses an offer is told why, and who took it; whose invitation failed, how. */
export function noteDecision(tx: Transaction, { call }: StoredCall, { events }: Decision): void {
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
    noteLive(tx, { kind: 'offerEnded', callId: call.id, agentId, offerId, outcome, reason, takenBy })
  }
  noteLive(tx, { kind: 'call', id: call.id })
}
