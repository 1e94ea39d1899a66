import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { Invite, RefusalCode } from './command.ts'
import type { Context } from './decision.ts'
import type { Draft } from './draft.ts'
import { isAlive } from './isAlive.ts'
import { mayEnter } from './mayEnter.ts'
import { newLeg } from './newLeg.ts'
import { releaseHolds } from './releaseHolds.ts'

/** Dials an outside number into the call; to answer is to accept. */
export function ringNumber(
  draft: Draft,
  { agentId: byAgentId, purpose, number }: Pick<Invite, 'agentId' | 'purpose'> & { readonly number: string },
  { now, newId }: Context,
): Refusal<RefusalCode> | null {
  const isHere = draft.call.legs.some(
    (leg) => isAlive(leg) && leg.endpoint.kind === 'phone' && leg.endpoint.number === number,
  )
  if (isHere) return refuse('alreadyInCall')
  if (purpose !== 'conference') releaseHolds(draft, now)
  const leg = newLeg(newId(), 'external', { kind: 'phone', number })
  const legId = leg.id
  draft.apply({ type: 'LegAdded', at: now, leg })
  const id = newId()
  draft.apply({
    type: 'InvitationMade',
    at: now,
    invitation: {
      id,
      purpose,
      target: { kind: 'phone', number },
      byAgentId,
      phase: 'ringing',
      legId,
      madeAt: now,
    },
  })
  if (mayEnter(draft.call, leg)) draft.ask({ type: 'dial', legId })
  return null
}
