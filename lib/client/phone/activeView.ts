import type { CallSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'
import { REJOIN_SECONDS } from '#lib/domain/calls/times.ts'
import { permits } from './permits.ts'
import type { PhoneSituation, PhoneView, Toggle } from './phoneView.ts'

/** The view of a call the agent is in, or on his way into; null for one that only rings at him. */
export function activeView(call: CallSnapshot, situation: PhoneSituation, now: number): PhoneView | null {
  const { agentId } = situation
  const own = call.legs.find((leg) => leg.agentId === agentId && isOn(leg))
  const claimed = call.offers.some((offer) => offer.agentId === agentId && offer.status === 'claimed')
  if (!own && !claimed && call.ownerId !== agentId) return null
  const plan = situation.desk?.plan ?? 'basic'
  const talked = call.answeredAt === null ? 0 : Math.max(0, now - call.answeredAt)
  const asks = (type: string) => situation.pending.some((one) => one.callId === call.id && one.type === type)

  if (call.status !== 'open' || asks('HangUp')) return { kind: 'ending', call, talked }
  const lostAt = call.legs.find((leg) => leg.agentId === agentId && leg.lostAt !== null)?.lostAt
  if (lostAt) {
    if (own || asks('Rejoin')) return { kind: 'connecting', call, why: 'rejoining' }
    return { kind: 'lost', call, left: Math.max(0, lostAt + REJOIN_SECONDS * 1000 - now) }
  }
  if (claimed) return { kind: 'connecting', call, why: 'accepted' }
  const customer = call.legs.find((leg) => leg.role === 'customer')
  if (call.direction === 'outbound' && call.answeredAt === null) {
    const phase = !own?.present ? 'joining' : customer?.status === 'ringing' ? 'ringing' : 'dialing'
    const lasted = Math.max(0, now - call.startedAt)
    return { kind: 'outgoing', call, number: call.remoteNumber, phase, lasted }
  }
  if (!own || !customer) return { kind: 'ending', call, talked }
  return {
    kind: 'live',
    call,
    customerLegId: customer.id,
    hold: toggle(customer.hold, asks('Hold'), asks('Resume')),
    mute: toggle(own.mute, asks('Mute'), asks('Unmute')),
    talked,
    refused: {
      hold: permits(call, { type: 'Hold', agentId, legId: customer.id }, plan)?.refused ?? null,
      mute: permits(call, { type: 'Mute', agentId }, plan)?.refused ?? null,
      hangUp: permits(call, { type: 'HangUp', agentId }, plan)?.refused ?? null,
    },
    sound: soundOf(situation.sound),
    connected: situation.connected,
  }
}

function isOn(leg: LegSnapshot): boolean {
  return leg.status !== 'ended' && leg.status !== 'ending'
}

function toggle({ wanted, confirmed }: LegSnapshot['hold'], on: boolean, off: boolean): Toggle {
  if (on && !confirmed) return 'turningOn'
  if (off && confirmed) return 'turningOff'
  if (wanted === confirmed) return confirmed ? 'on' : 'off'
  return wanted ? 'turningOn' : 'turningOff'
}

function soundOf(sound: PhoneSituation['sound']): 'here' | 'reconnecting' | 'elsewhere' {
  if (sound === 'reconnecting') return 'reconnecting'
  return sound === 'idle' ? 'elsewhere' : 'here'
}
