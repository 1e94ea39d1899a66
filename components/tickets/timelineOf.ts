import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { CallEventSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { EndReason, LegRole } from '#lib/domain/calls/leg.ts'

export type TimelineWord =
  | 'CallOpened'
  | 'LegRang'
  | 'LegJoined'
  | 'LegLeft'
  | 'LegEnded'
  | 'HoldConfirmed'
  | 'HoldEnded'
  | 'OfferMade'
  | 'OfferAccepted'
  | 'OfferDeclined'
  | 'OfferExpired'
  | 'OfferWithdrawn'
  | 'OfferReleased'
  | 'WaitingStarted'
  | 'WaitingAbandoned'
  | 'WaitingExpired'
  | 'TalkStarted'
  | 'AgentLost'
  | 'AgentBack'
  | 'CallClosed'

/** One line of a call's timeline. */
export interface TimelineLine {
  readonly seq: number
  readonly at: number
  readonly word: TimelineWord
  /** A name, or a role for who has none. */
  readonly who: { readonly name: string } | { readonly role: LegRole } | null
  readonly reason: EndReason | null
}

const OFFERS = {
  declined: 'OfferDeclined',
  expired: 'OfferExpired',
  withdrawn: 'OfferWithdrawn',
  released: 'OfferReleased',
} as const

/** What a person wants to know of a call's events, in order; how the machine got there is left out. */
export function timelineOf(
  call: CallSnapshot,
  events: readonly CallEventSnapshot[],
  people: readonly { readonly id: string; readonly name: string }[],
): readonly TimelineLine[] {
  return events.flatMap(({ seq, at, type, data }) => {
    const line = lineOf({ ...(data as object), type, at } as CallEvent)
    return line ? [{ reason: null, who: null, ...line, seq, at }] : []
  })

  function lineOf(event: CallEvent): (Partial<TimelineLine> & Pick<TimelineLine, 'word'>) | null {
    switch (event.type) {
      case 'CallOpened':
      case 'TalkStarted':
      case 'CallClosed':
        return { word: event.type }
      case 'LegRang':
      case 'LegJoined':
      case 'LegLeft':
        return { word: event.type, who: leg(event.legId) }
      case 'LegEnded':
        return { word: event.type, who: leg(event.legId), reason: event.reason }
      case 'HoldConfirmed':
        return { word: event.held ? 'HoldConfirmed' : 'HoldEnded', who: leg(event.legId) }
      case 'AgentLost':
      case 'AgentBack':
      case 'OfferMade':
      case 'OfferAccepted':
        return { word: event.type, who: agent(event.agentId) }
      case 'OfferEnded':
        return { word: OFFERS[event.outcome], who: agent(event.agentId) }
      case 'WaitingStarted':
        return event.waiting.returned ? { word: event.type } : null
      case 'WaitingEnded':
        if (event.outcome === 'served') return null
        return { word: event.outcome === 'abandoned' ? 'WaitingAbandoned' : 'WaitingExpired' }
      default:
        return null
    }
  }

  function leg(id: string): TimelineLine['who'] {
    const found = call.legs.find((one) => one.id === id)
    if (!found) return { role: 'external' }
    return found.name === null ? { role: found.role } : { name: found.name }
  }

  function agent(id: string): TimelineLine['who'] {
    const name = people.find((one) => one.id === id)?.name
    return name === undefined ? { role: 'agent' } : { name }
  }
}
