import { abandonConsult } from '../abandonConsult.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { giveUp } from '../giveUp.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'

/**
 * The lost agent did not come back. Whom he was consulting has the customer now, if it was an agent; else whoever is
 * in the call goes on without him, and where nobody is, the caller goes back to the queue (see settle/).
 */
export function rejoinExpired(draft: Draft, agentId: string, { now }: Context): void {
  if (draft.call.status !== 'open' || !lostLegOf(draft.call, agentId)) return
  const late = liveLegOf(draft.call, agentId)
  if (late) endLeg(draft, now, late)
  giveUp(draft, now, agentId)
  abandonConsult(draft, now, agentId)
}
