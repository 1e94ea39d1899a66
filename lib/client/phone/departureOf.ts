import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { isOn } from './isOn.ts'
import { permits } from './permits.ts'
import type { PhoneSituation } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'

/** complete: the consult's target takes over; back: to the customer; leave: the others go on; end: for everybody. */
export type DepartureWay = 'complete' | 'back' | 'leave' | 'leaveTalking' | 'end'

export const DEPARTURES = {
  complete: { type: 'CompleteTransfer' },
  back: { type: 'BackToCustomer' },
  leave: { type: 'Leave' },
  leaveTalking: { type: 'Leave', rest: 'leaveTalking' },
  end: { type: 'HangUp' },
} as const satisfies Record<DepartureWay, CallCommand>

export interface Departure {
  /** What is possible, the gentlest first. One: it is done at once. More: the agent is asked. None: `refused`. */
  readonly ways: readonly DepartureWay[]
  readonly refused: RefusalOf
}

/** What it can mean that the agent puts the receiver down here. */
export function departureOf(call: CallSnapshot, situation: PhoneSituation): Departure {
  const { agentId, desk } = situation
  const may = (way: DepartureWay) => permits(call, { ...DEPARTURES[way], agentId }, desk?.plan ?? 'basic')
  const others = call.legs.filter((leg) => isOn(leg) && leg.agentId !== agentId && leg.role !== 'supervisor')
  const isMine = call.invitations.some((one) => one.purpose !== 'conference' && one.by.id === agentId)
  const asked: readonly DepartureWay[] = isMine
    ? ['complete', 'leave', 'back', 'end']
    : others.length <= 1 && call.ownerId === agentId
      ? ['end']
      : ['leave', 'leaveTalking', 'end']
  const ways = asked.filter((way) => may(way) === null)
  // Leaving is one wish; that somebody has to be left talking is asked only where nobody else would be there.
  const distinct = ways.includes('leave') ? ways.filter((way) => way !== 'leaveTalking') : ways
  return {
    ways: distinct,
    refused: distinct.length > 0 ? null : may(call.ownerId === agentId ? 'end' : 'leave'),
  }
}
