import type { Call } from './call.ts'
import { isAlive } from './isAlive.ts'
import { isOutside } from './isOutside.ts'

/** What is true of a call in every state it can reach. The name is the sentence that would be broken. */
export const INVARIANTS: Readonly<Record<string, (call: Call) => boolean>> = {
  'a closed call has no live leg': (call) => call.status !== 'closed' || !call.legs.some(isAlive),
  'a call without a live leg is closed': (call) => call.status === 'closed' || call.legs.some(isAlive),
  'an ended leg is not in the conference': (call) => call.legs.every((leg) => isAlive(leg) || !leg.present),
  'an open call has an outside party': (call) =>
    call.status !== 'open' || call.legs.some((leg) => isOutside(leg) && isAlive(leg)),
  'only an open call waits, and only a waiting call is offered': (call) =>
    (call.waiting === null || call.status === 'open') && (call.offers.length === 0 || call.waiting !== null),
  'at most one agent has claimed the call': (call) =>
    call.offers.filter((offer) => offer.status === 'claimed').length <= 1,
  'once claimed it rings for nobody else': (call) =>
    !call.offers.some((offer) => offer.status === 'claimed') || call.offers.length === 1,
  'a claimed offer has a live leg on its way': (call) =>
    call.offers.every((offer) => {
      const leg = call.legs.find((one) => one.id === offer.legId)
      return offer.status === 'claimed' ? leg !== undefined && isAlive(leg) : offer.legId === null
    }),
  'an agent is offered a call once at a time': (call) =>
    new Set(call.offers.map((offer) => offer.agentId)).size === call.offers.length,
  'an agent has one live leg in a call, those that are ending aside': (call) => {
    const agents = call.legs.flatMap((leg) =>
      isAlive(leg) && leg.status !== 'ending' && leg.endpoint.kind === 'agent' ? [leg.endpoint.agentId] : [],
    )
    return new Set(agents).size === agents.length
  },
  'nobody is left alone: an open call waits, or has its agent, or awaits his return': (call) =>
    call.status !== 'open' ||
    call.waiting !== null ||
    call.ownerLostAt !== null ||
    call.legs.some((leg) => leg.role === 'agent' && isAlive(leg)),
  'who lost his agent is put on music': (call) =>
    call.ownerLostAt === null ||
    call.status !== 'open' ||
    call.legs.every((leg) => !isOutside(leg) || leg.status !== 'connected' || leg.hold.wanted),
  'a call that is waited for has no owner': (call) => call.waiting === null || call.ownerId === null,
}
