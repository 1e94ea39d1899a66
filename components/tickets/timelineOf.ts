import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { CallEventSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { InvitedTarget } from '#lib/domain/calls/invitation.ts'
import type { EndReason, Leg, LegRole } from '#lib/domain/calls/leg.ts'
import { invitationWord } from './invitationWord.ts'
import type { TimelineWord } from './timelineWord.ts'

/** A name, a number, or a role for who has neither. */
export type TimelineWho =
  | { readonly name: string }
  | { readonly number: string }
  | { readonly role: LegRole | 'team' | 'queue' }

/** One line of a call's timeline. */
export interface TimelineLine {
  readonly seq: number
  readonly at: number
  readonly word: TimelineWord
  readonly who: TimelineWho | null
  /** Whom somebody was asked to come as. */
  readonly target: TimelineWho | null
  readonly reason: EndReason | null
  /** What was pressed. */
  readonly digits: string
  /** How long a message is. */
  readonly ms: number
}

const OFFERS = {
  declined: 'OfferDeclined',
  expired: 'OfferExpired',
  withdrawn: 'OfferWithdrawn',
  released: 'OfferReleased',
} as const
const MONITORS = { listen: 'MonitorListen', whisper: 'MonitorWhisper', barge: 'MonitorBarge' } as const
const MADE = { transfer: 'TransferMade', consult: 'ConsultMade', conference: 'ConferenceMade' } as const

/** The server adds to an event the name of the team or queue it is about. */
type Named<T> = T & { readonly name?: string | null }

type Said = Partial<TimelineLine> & Pick<TimelineLine, 'word'>

/** What a person wants to know of a call's events, in order; how the machine got there is left out. */
export function timelineOf(
  call: CallSnapshot,
  events: readonly CallEventSnapshot[],
  people: readonly { readonly id: string; readonly name: string }[],
): readonly TimelineLine[] {
  const told = events.map(({ type, at, data }) => ({ ...(data as object), type, at }) as CallEvent)
  return told.flatMap((event, index) => {
    const line = lineOf(event)
    const { seq, at } = events[index] ?? { seq: 0, at: 0 }
    return line ? [{ reason: null, who: null, target: null, digits: '', ms: 0, ...line, seq, at }] : []
  })

  function lineOf(event: CallEvent): Said | null {
    switch (event.type) {
      case 'CallOpened':
      case 'TalkStarted':
      case 'OutsideLeftTalking':
      case 'FlowEntered':
      case 'LegsMovedOut':
      case 'LegsMovedIn':
      case 'CallClosed':
        return { word: event.type }
      case 'LegAdded':
        return event.leg.monitor && { word: MONITORS[event.leg.monitor.mode], who: leg(event.leg.id) }
      case 'MonitorSet':
        return { word: MONITORS[event.monitor.mode], who: leg(event.legId) }
      case 'TakenOver':
        return { word: event.type, who: leg(event.legId), target: agent(event.fromAgentId) }
      case 'LegRang':
      case 'LegJoined':
      case 'LegLeft':
      case 'CustomerLeft':
        return { word: event.type, who: leg(event.legId) }
      case 'LegEnded':
        return { word: event.type, who: leg(event.legId), reason: event.reason }
      case 'LegAside':
        return { word: event.aside ? 'LegAside' : 'LegAsideEnded', who: leg(event.legId) }
      case 'HoldConfirmed':
        return { word: event.held ? 'HoldConfirmed' : 'HoldEnded', who: leg(event.legId) }
      case 'MuteConfirmed':
        return { word: event.muted ? 'MuteConfirmed' : 'MuteEnded', who: leg(event.legId) }
      case 'RecordingPaused':
        return { word: event.paused ? 'RecordingPaused' : 'RecordingResumed', who: agent(event.agentId) }
      case 'OwnerSet':
        return event.agentId === null ? null : { word: 'OwnerSet', who: agent(event.agentId) }
      case 'AgentLost':
      case 'AgentBack':
      case 'AgentGivenUp':
      case 'OfferMade':
      case 'OfferAccepted':
        return { word: event.type, who: agent(event.agentId) }
      case 'OfferEnded':
        return { word: OFFERS[event.outcome], who: agent(event.agentId) }
      case 'InvitationMade': {
        const { purpose, target, byAgentId } = event.invitation
        return { word: MADE[purpose], who: agent(byAgentId), target: invited(target) }
      }
      case 'InvitationTalking':
        return { word: 'ConsultTalking', who: leg(event.legId) }
      case 'InvitationEnded': {
        const word = invitationWord(event.purpose, event.outcome)
        return { word, who: agent(event.byAgentId), target: targetOf(event.invitationId) }
      }
      case 'QueueSet':
        return { word: 'QueueSet', target: named('queue', event) }
      case 'FlowChosen':
        return { word: event.type, digits: event.digits }
      case 'VoicemailLeft':
        return { word: event.type, who: leg(event.legId), ms: event.seconds * 1000 }
      case 'WaitingStarted':
        return event.waiting.returned ? { word: event.type } : null
      case 'WaitingEnded':
        if (event.outcome === 'served') return null
        return { word: event.outcome === 'abandoned' ? 'WaitingAbandoned' : 'WaitingExpired' }
      default:
        return null
    }
  }

  function leg(id: string): TimelineWho {
    const found = call.legs.find((one) => one.id === id)
    if (!found) return elsewhere(id)
    return found.name === null ? { role: found.role } : { name: found.name }
  }

  /** A leg that has gone into another call is known from when it came into this one. */
  function elsewhere(id: string): TimelineWho {
    const came = told
      .flatMap((event): readonly Leg[] =>
        event.type === 'LegAdded' ? [event.leg] : event.type === 'LegsMovedIn' ? event.legs : [],
      )
      .find((one) => one.id === id)
    if (!came) return { role: 'external' }
    return came.endpoint.kind === 'agent' ? agent(came.endpoint.agentId) : { number: came.endpoint.number }
  }

  function agent(id: string): TimelineWho {
    const name = people.find((one) => one.id === id)?.name
    return name === undefined ? { role: 'agent' } : { name }
  }

  function named(role: 'team' | 'queue', { name }: Named<object>): TimelineWho {
    return name ? { name } : { role }
  }

  function invited(target: InvitedTarget): TimelineWho {
    switch (target.kind) {
      case 'agent':
        return agent(target.agentId)
      case 'team':
      case 'queue':
        return named(target.kind, target)
      case 'phone': {
        const known = call.legs.find((one) => one.number === target.number && one.name !== null)?.name
        return known ? { name: known } : { number: target.number }
      }
    }
  }

  function targetOf(invitationId: string): TimelineWho | null {
    const made = told.find((event) => event.type === 'InvitationMade' && event.invitation.id === invitationId)
    return made?.type === 'InvitationMade' ? invited(made.invitation.target) : null
  }
}
