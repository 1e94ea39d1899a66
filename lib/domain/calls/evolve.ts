import { assertNever } from '../shared/assertNever.ts'
import type { Call, FlowRun, Offer } from './call.ts'
import type { CallEvent } from './event.ts'
import type { Leg } from './leg.ts'
import { NO_WISH } from './noWish.ts'

/** Folds one event into the call: the only place state changes, and it decides nothing. */
export function evolve(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'CallOpened':
      return event.call
    case 'LegAdded':
      return { ...call, legs: [...call.legs, event.leg] }
    case 'LegRang':
      return withLeg(call, event, () => ({ status: 'ringing' }))
    case 'LegConnected':
      return withLeg(call, event, () => ({ status: 'connected', connectedAt: event.at }))
    case 'LegJoined':
      return withLeg(call, event, (leg) => ({
        present: true,
        // Who monitors comes in muted, so that nobody hears him before it is known who may.
        mute: leg.role === 'supervisor' ? { ...leg.mute, confirmed: true } : leg.mute,
      }))
    case 'LegLeft':
      return withLeg(call, event, (leg) => ({
        present: false,
        hold: { ...leg.hold, confirmed: false },
        mute: { ...leg.mute, confirmed: false },
        coaching: { ...leg.coaching, confirmed: null },
      }))
    case 'LegEnding':
      return withLeg(call, event, () => ({ status: 'ending' }))
    case 'LegEnded':
      return withLeg(call, event, () => ({
        status: 'ended',
        present: false,
        hold: NO_WISH,
        holdAsked: false,
        mute: NO_WISH,
        coaching: { wanted: null, confirmed: null },
        recording: NO_WISH,
        endedAt: event.at,
        endReason: event.reason,
      }))
    case 'HoldWanted':
      return withLeg(call, event, (leg) => ({ hold: { ...leg.hold, wanted: event.held } }))
    case 'HoldConfirmed':
      return withLeg(call, event, (leg) => ({ hold: { ...leg.hold, confirmed: event.held } }))
    case 'MuteWanted':
      return withLeg(call, event, (leg) => ({ mute: { ...leg.mute, wanted: event.muted } }))
    case 'MuteConfirmed':
      return withLeg(call, event, (leg) => ({ mute: { ...leg.mute, confirmed: event.muted } }))
    case 'MonitorSet':
      return withLeg(call, event, () => ({ monitor: event.monitor }))
    case 'CoachingWanted':
      return withLeg(call, event, (leg) => ({ coaching: { ...leg.coaching, wanted: event.ofLegId } }))
    case 'CoachingConfirmed':
      return withLeg(call, event, (leg) => ({ coaching: { ...leg.coaching, confirmed: event.ofLegId } }))
    case 'TakenOver':
      return withLeg(call, event, (leg) => ({
        role: 'agent',
        monitor: null,
        mute: { ...leg.mute, wanted: false },
        coaching: { ...leg.coaching, wanted: null },
      }))
    case 'HoldAsked':
      return withLeg(call, event, () => ({ holdAsked: event.asked }))
    case 'RecordingPaused':
      return { ...call, recordingPaused: event.paused }
    case 'RecordingWanted':
      return withLeg(call, event, (leg) => ({ recording: { ...leg.recording, wanted: event.on } }))
    case 'RecordingConfirmed':
      return withLeg(call, event, (leg) => ({ recording: { ...leg.recording, confirmed: event.on } }))
    case 'InvitationMade':
      return { ...call, invitations: [...call.invitations, event.invitation] }
    case 'InvitationTalking':
      return {
        ...call,
        invitations: call.invitations.map((one) =>
          one.id === event.invitationId ? { ...one, phase: 'talking', legId: event.legId } : one,
        ),
      }
    case 'InvitationEnded':
      return { ...call, invitations: call.invitations.filter((one) => one.id !== event.invitationId) }
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
      return { ...call, ownerId: event.agentId }
    case 'AgentLost':
      return withLeg(call, event, () => ({ lostAt: event.at }))
    case 'AgentBack':
    case 'AgentGivenUp':
      return withLeg(call, event, () => ({ lostAt: null }))
    case 'CustomerLeft':
      return call
    case 'LegAside':
      return withLeg(call, event, () => ({ aside: event.aside }))
    case 'QueueSet':
    case 'HomeQueueSet':
      return { ...call, queueId: event.queueId }
    case 'FlowEntered':
    case 'FlowMoved':
      return { ...call, flow: event.flow }
    case 'FlowArrived':
      return withFlow(call, { phase: 'speaking' })
    case 'FlowUnanswered':
      return withFlow(call, { phase: 'unanswered' })
    case 'FlowLate':
      return withFlow(call, { phase: event.phase, until: event.until })
    case 'FlowChosen':
    case 'VoicemailLeft':
      return call
    case 'FlowLeft':
      return { ...call, flow: null }
    case 'OutsideLeftTalking':
      return { ...call, outsideTalk: true }
    case 'OutsideTalkEnded':
      return { ...call, outsideTalk: false }
    case 'LegsMovedOut':
      return {
        ...call,
        mergedIntoId: event.intoCallId,
        heldMs: call.heldMs + heldUntil(call, event.at, (leg) => event.legIds.includes(leg.id)),
        legs: call.legs.filter((leg) => !event.legIds.includes(leg.id)),
      }
    case 'LegsMovedIn':
      return { ...call, legs: [...call.legs, ...event.legs] }
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

function withLeg(
  call: Call,
  { legId, at }: { readonly legId: string; readonly at: number },
  change: (leg: Leg) => Partial<Leg>,
): Call {
  const legs = call.legs.map((leg) => {
    if (leg.id !== legId) return leg
    const after = { ...leg, ...change(leg) }
    return { ...after, heldSince: after.hold.confirmed ? (leg.heldSince ?? at) : null }
  })
  const isOver = ({ id }: Leg) => legs.some((leg) => leg.id === id && leg.heldSince === null)
  return { ...call, legs, heldMs: call.heldMs + heldUntil(call, at, isOver) }
}

/** How long those customers' holds lasted that end now, ms. */
function heldUntil(call: Call, at: number, isOver: (leg: Leg) => boolean): number {
  return call.legs
    .filter((leg) => leg.role === 'customer' && isOver(leg))
    .reduce((sum, leg) => sum + at - (leg.heldSince ?? at), 0)
}

function withFlow(call: Call, change: Partial<FlowRun>): Call {
  return call.flow ? { ...call, flow: { ...call.flow, ...change } } : call
}

function madeOffer(event: Extract<CallEvent, { type: 'OfferMade' }>): Offer {
  const { offerId: id, agentId, invitationId, at: madeAt, expiresAt } = event
  return { id, agentId, invitationId, status: 'ringing', legId: null, madeAt, expiresAt }
}
