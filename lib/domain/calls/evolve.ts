import { assertNever } from '../shared/assertNever.ts'
import type { Call, Offer } from './call.ts'
import type { CallEvent } from './event.ts'
import type { Leg } from './leg.ts'

/** Folds one event into the call: the only place state changes, and it decides nothing. */
export function evolve(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'CallOpened':
      return event.call
    case 'LegAdded':
      return { ...call, legs: [...call.legs, event.leg] }
    case 'LegRang':
      return withLeg(call, event.legId, () => ({ status: 'ringing' }))
    case 'LegConnected':
      return withLeg(call, event.legId, () => ({ status: 'connected', connectedAt: event.at }))
    case 'LegJoined':
      return withLeg(call, event.legId, () => ({ present: true }))
    case 'LegLeft':
      return withLeg(call, event.legId, (leg) => ({
        present: false,
        hold: { ...leg.hold, confirmed: false },
        mute: { ...leg.mute, confirmed: false },
      }))
    case 'LegEnding':
      return withLeg(call, event.legId, () => ({ status: 'ending' }))
    case 'LegEnded':
      return withLeg(call, event.legId, () => ({
        status: 'ended',
        present: false,
        hold: { wanted: false, confirmed: false },
        mute: { wanted: false, confirmed: false },
        endedAt: event.at,
        endReason: event.reason,
      }))
    case 'HoldWanted':
      return withLeg(call, event.legId, (leg) => ({ hold: { ...leg.hold, wanted: event.held } }))
    case 'HoldConfirmed':
      return withLeg(call, event.legId, (leg) => ({ hold: { ...leg.hold, confirmed: event.held } }))
    case 'MuteWanted':
      return withLeg(call, event.legId, (leg) => ({ mute: { ...leg.mute, wanted: event.muted } }))
    case 'MuteConfirmed':
      return withLeg(call, event.legId, (leg) => ({ mute: { ...leg.mute, confirmed: event.muted } }))
    case 'OfferMade':
      return { ...call, offers: [...call.offers, madeOffer(event)] }
    case 'OfferClaimed':
      return {
        ...call,
        offers: call.offers.map((offer) =>
          offer.id === event.offerId ? { ...offer, status: 'claimed', legId: event.legId } : offer,
        ),
      }
    case 'OfferAccepted':
    case 'OfferEnded':
      return { ...call, offers: call.offers.filter((offer) => offer.id !== event.offerId) }
    case 'WaitingStarted':
      return { ...call, waiting: event.waiting }
    case 'WaitingEnded':
      return { ...call, waiting: null }
    case 'OwnerSet':
      return { ...call, ownerId: event.agentId, ownerLostAt: null }
    case 'OwnerLost':
      return { ...call, ownerLostAt: event.at }
    case 'OwnerBack':
      return { ...call, ownerLostAt: null }
    case 'TalkStarted':
      return { ...call, answeredAt: call.answeredAt ?? event.at }
    case 'CallClosing':
      return { ...call, status: 'closing', endReason: event.reason }
    case 'CallClosed':
      return { ...call, status: 'closed', endedAt: event.at }
    default:
      return assertNever(event)
  }
}

function withLeg(call: Call, legId: string, change: (leg: Leg) => Partial<Leg>): Call {
  return { ...call, legs: call.legs.map((leg) => (leg.id === legId ? { ...leg, ...change(leg) } : leg)) }
}

function madeOffer(event: {
  readonly offerId: string
  readonly agentId: string
  readonly at: number
}): Offer {
  return { id: event.offerId, agentId: event.agentId, status: 'ringing', legId: null, madeAt: event.at }
}
