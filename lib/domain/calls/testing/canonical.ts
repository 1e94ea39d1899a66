import type { Call } from '../call.ts'
import { isOfInterest } from './isOfInterest.ts'

/**
 * The same shape is the same state: ids and agents are named by order of appearance, and what is over and concerns
 * nobody any more is forgotten.
 */
export function canonical(call: Call, agents: readonly string[]): Call {
  const names = new Map<string, string>()
  const name = (kind: string, id: string) => names.set(id, names.get(id) ?? `${kind}${names.size}`)
  const legs = call.legs.filter(isOfInterest)
  for (const leg of legs) name('leg', leg.id)
  for (const offer of call.offers) name('offer', offer.id)
  for (const one of call.invitations) name('ask', one.id)
  const left = [...agents]
  const people = new Map<string, string>()
  const person = (id: string) => {
    if (!people.has(id)) people.set(id, left.shift() ?? id)
  }
  for (const { endpoint, monitor } of legs) {
    if (endpoint.kind === 'agent') person(endpoint.agentId)
    if (monitor) person(monitor.ofAgentId)
  }
  if (call.ownerId) person(call.ownerId)
  for (const one of call.invitations) person(one.byAgentId)
  for (const offer of call.offers) person(offer.agentId)
  const named = (id: string) => names.get(id) ?? id
  const known = (id: string) => people.get(id) ?? id
  return {
    ...call,
    endReason: call.endReason && 'hungUp',
    // How many steps it took says nothing of where he is.
    flow: call.flow && { ...call.flow, step: 1 },
    ownerId: call.ownerId && known(call.ownerId),
    legs: legs.map((leg) => ({
      ...leg,
      id: named(leg.id),
      endReason: leg.endReason && 'hungUp',
      monitor: leg.monitor && { ...leg.monitor, ofAgentId: known(leg.monitor.ofAgentId) },
      coaching: {
        wanted: leg.coaching.wanted && (names.get(leg.coaching.wanted) ?? 'gone'),
        confirmed: leg.coaching.confirmed && (names.get(leg.coaching.confirmed) ?? 'gone'),
      },
      endpoint:
        leg.endpoint.kind === 'agent'
          ? { kind: 'agent', agentId: known(leg.endpoint.agentId) }
          : leg.endpoint,
    })),
    offers: call.offers.map((offer) => ({
      ...offer,
      id: named(offer.id),
      agentId: known(offer.agentId),
      legId: offer.legId && named(offer.legId),
      invitationId: offer.invitationId && named(offer.invitationId),
    })),
    invitations: call.invitations.map((one) => ({
      ...one,
      id: named(one.id),
      byAgentId: known(one.byAgentId),
      legId: one.legId && named(one.legId),
    })),
  }
}
