import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import { endLeg } from './endLeg.ts'
import { endOffer } from './endOffer.ts'
import { giveUpAll } from './giveUpAll.ts'
import { leaveFlow } from './leaveFlow.ts'
import type { EndReason } from './leg.ts'
import { withdrawalOf } from './withdrawalOf.ts'

/** Everybody who is left is asked to go; the call is closed once they have. */
export function closeCall(draft: Draft, now: number, reason: EndReason): void {
  for (const invitation of draft.call.invitations) endInvitation(draft, now, invitation, 'callOver')
  for (const offer of draft.call.offers)
    endOffer(draft, now, offer, 'withdrawn', withdrawalOf(draft.call, now))
  if (draft.call.waiting) draft.apply({ type: 'WaitingEnded', at: now, outcome: 'abandoned' })
  leaveFlow(draft, now)
  giveUpAll(draft, now)
  draft.apply({ type: 'CallClosing', at: now, reason })
  for (const leg of draft.call.legs) endLeg(draft, now, leg)
}
