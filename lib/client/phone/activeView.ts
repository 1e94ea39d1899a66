import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { REJOIN_SECONDS } from '#lib/domain/calls/times.ts'
import { isOn } from './isOn.ts'
import { liveView } from './liveView.ts'
import type { PhoneSituation, PhoneView } from './phoneView.ts'

/**
 * The view of a call the agent is in, or on his way into or out of; null for one that only rings at him, or that is
 * still his while the transfer rings which he has left behind.
 */
export function activeView(call: CallSnapshot, situation: PhoneSituation, now: number): PhoneView | null {
  const { agentId } = situation
  const all = call.legs.filter((leg) => leg.agentId === agentId)
  const own = all.find(isOn)
  const lostAt = all.find((leg) => leg.lostAt !== null)?.lostAt ?? null
  const claimed = call.offers.find((offer) => offer.agentId === agentId && offer.status === 'claimed')
  if (!own && !claimed && lostAt === null && call.ownerId !== agentId) return null
  const talked = call.answeredAt === null ? 0 : Math.max(0, now - call.answeredAt)
  const asks = (type: string) =>
    situation.pending.some(({ callId, command }) => callId === call.id && command.type === type)

  if (call.status !== 'open' || asks('HangUp')) return { kind: 'ending', call, talked }
  if (lostAt !== null) {
    if (own || asks('Rejoin')) return { kind: 'connecting', call, why: 'rejoining', invitation: null }
    return { kind: 'lost', call, left: Math.max(0, lostAt + REJOIN_SECONDS * 1000 - now) }
  }
  const isPlacing = call.direction !== 'inbound' && call.answeredAt === null && !claimed
  if ((claimed || own?.status === 'dialing' || (!own && asks('Rejoin'))) && !isPlacing) {
    const isBack = !claimed && all.some((leg) => leg.status === 'ended')
    const invitation = call.invitations.find(({ id }) => id === claimed?.invitationId) ?? null
    return { kind: 'connecting', call, why: isBack ? 'rejoining' : 'accepted', invitation }
  }
  if (isPlacing) {
    const customer = call.legs.find((leg) => leg.role === 'customer')
    const rings = call.direction === 'internal' || customer?.status === 'ringing'
    const phase = !own?.present ? 'joining' : rings ? 'ringing' : 'dialing'
    const lasted = Math.max(0, now - call.startedAt)
    return { kind: 'outgoing', call, number: call.remoteNumber, phase, lasted }
  }
  if (own) return liveView(call, own, situation, now)
  return all.some((leg) => leg.status === 'ending') ? { kind: 'ending', call, talked } : null
}
