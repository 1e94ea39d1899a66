import { agentIdOf } from './agentIdOf.ts'
import { attendingLegs } from './attendingLegs.ts'
import type { Call } from './call.ts'
import { isAlive } from './isAlive.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'
import { isTalkOfAgents } from './isTalkOfAgents.ts'
import type { Leg } from './leg.ts'
import type { MonitorMode } from './monitor.ts'
import { privateInvitation } from './privateInvitation.ts'

const isOpen = ({ status }: Call) => status === 'open'
const agents = ({ legs }: Call) => legs.filter((leg) => leg.role === 'agent')
/** Connected outside parties of an open call: those who can hear something. */
const listeners = (call: Call) =>
  isOpen(call) ? call.legs.filter((leg) => isOutside(leg) && leg.status === 'connected') : []
const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length

/** The supervisors who are in the call, or on their way. */
const monitors = ({ legs }: Call, mode?: MonitorMode) =>
  legs.filter((leg) => leg.role === 'supervisor' && isLive(leg) && (!mode || leg.monitor?.mode === mode))

/** Who hears this leg, once the carrier has done what we want. */
function hearersOf({ legs }: Call, leg: Leg): readonly Leg[] {
  if (!leg.present || leg.hold.wanted || leg.mute.wanted) return []
  return legs.filter(
    (one) =>
      one !== leg &&
      one.present &&
      !one.hold.wanted &&
      (leg.coaching.wanted === null || leg.coaching.wanted === one.id),
  )
}

/** What is true of a call in every state it can reach. The name is the sentence that would be broken. */
export const INVARIANTS: Readonly<Record<string, (call: Call) => boolean>> = {
  'a closed call has no live leg': (call) => call.status !== 'closed' || !call.legs.some(isAlive),
  'a call without a live leg is closed': (call) => call.status === 'closed' || call.legs.some(isAlive),
  'an ended leg is not in the conference': (call) => call.legs.every((leg) => isAlive(leg) || !leg.present),
  'an open call has an outside party, or agents who talk': (call) =>
    !isOpen(call) || call.legs.some((leg) => isOutside(leg) && isAlive(leg)) || isTalkOfAgents(call),
  'agents talk by themselves when two are there, or one has been there and is awaited, or is being called': (
    call,
  ) =>
    !isOpen(call) ||
    call.legs.some((leg) => isOutside(leg) && isAlive(leg)) ||
    new Set(
      agents(call)
        .filter((leg) => isLive(leg) || leg.lostAt !== null)
        .map(agentIdOf),
    ).size >= 2 ||
    (call.direction === 'internal' && call.offers.length > 0),
  'only an open call waits, is in a flow, or asks anybody': (call) =>
    isOpen(call) ||
    (!call.waiting && !call.flow && call.offers.length === 0 && call.invitations.length === 0),
  'nothing is offered but what waits, or what a flow rings for': (call) =>
    call.waiting !== null ||
    call.flow?.phase === 'ringing' ||
    call.offers.every((offer) => offer.invitationId !== null),
  'every other offer is of an open invitation that rings': (call) =>
    call.offers.every(
      ({ invitationId }) =>
        invitationId === null ||
        call.invitations.some((one) => one.id === invitationId && one.phase === 'ringing'),
    ),
  'an invitation rings somewhere, or its target is there': (call) =>
    call.invitations.every(
      ({ id, legId }) =>
        call.offers.some((offer) => offer.invitationId === id) ||
        call.legs.some((leg) => leg.id === legId && isLive(leg)),
    ),
  'a transfer or a consult is the only invitation': (call) =>
    !privateInvitation(call) || call.invitations.length === 1,
  'one agent has claimed an offer, and then it rings for nobody else': (call) =>
    call.offers.every(
      ({ id, invitationId, status }) =>
        status !== 'claimed' ||
        !call.offers.some((other) => other.id !== id && other.invitationId === invitationId),
    ),
  'a claimed offer has a live leg on its way': (call) =>
    call.offers.every((offer) => {
      const leg = call.legs.find((one) => one.id === offer.legId)
      return offer.status === 'claimed' ? leg !== undefined && isLive(leg) : offer.legId === null
    }),
  'an agent is offered a call once at a time': (call) => isUnique(call.offers.map(({ agentId }) => agentId)),
  'an agent has one live leg in a call, those that are ending aside': (call) =>
    isUnique(agents(call).filter(isLive).map(agentIdOf)),
  'an agent is awaited for one leg, which is over': (call) => {
    const lost = call.legs.filter((leg) => leg.lostAt !== null)
    return isUnique(lost.map(agentIdOf)) && lost.every((leg) => agentIdOf(leg) !== null && !isLive(leg))
  },
  'a listener is heard by nobody': (call) =>
    monitors(call, 'listen').every((leg) => hearersOf(call, leg).length === 0),
  'a whisperer is heard by the agent only': (call) =>
    monitors(call, 'whisper').every((leg) =>
      hearersOf(call, leg).every((one) => agentIdOf(one) === leg.monitor?.ofAgentId),
    ),
  'a monitor never keeps a call alive: he is there only with agents, in the call or awaited': (call) =>
    !isOpen(call) ||
    monitors(call).length === 0 ||
    agents(call).some((leg) => isLive(leg) || leg.lostAt !== null),
  'a supervisor is in a call once, and not also as an agent': (call) => {
    const people = monitors(call).map(({ endpoint }) => endpoint.kind === 'agent' && endpoint.agentId)
    return (
      isUnique(people) && !agents(call).some((leg) => isLive(leg) && people.includes(agentIdOf(leg) ?? ''))
    )
  },
  'only a supervisor is heard by one alone': (call) =>
    call.legs.every((leg) => leg.coaching.wanted === null || leg.role === 'supervisor'),
  'nobody is left alone: an open call waits, or has its agent, or awaits one': (call) =>
    !isOpen(call) ||
    call.waiting !== null ||
    call.flow !== null ||
    call.outsideTalk ||
    call.invitations.length > 0 ||
    call.legs.some((leg) => leg.lostAt !== null) ||
    agents(call).some(isAlive) ||
    call.legs.every((leg) => !isLive(leg)),
  'in a flow is the customer alone, and he is there or on his way': (call) =>
    call.flow === null ||
    (attendingLegs(call).length === 0 &&
      call.legs.filter((leg) => isOutside(leg) && isLive(leg)).every((leg) => leg.role === 'customer') &&
      call.legs.some((leg) => leg.role === 'customer' && isLive(leg))),
  'a call in a flow has a deadline': (call) => call.flow === null || call.flow.until > call.flow.since,
  'who is left without an agent hears music and nobody': (call) =>
    attendingLegs(call).length > 0 ||
    call.answeredAt === null ||
    call.outsideTalk ||
    call.flow?.phase === 'speaking' ||
    listeners(call).every((leg) => leg.hold.wanted || isRung(call, leg)),
  'nobody overhears a private consult': (call) => {
    const consult = privateInvitation(call)
    if (consult?.purpose !== 'consult' || !isOpen(call)) return true
    return call.legs.every(
      (leg) =>
        leg.status !== 'connected' ||
        !leg.present ||
        leg.id === consult.legId ||
        agentIdOf(leg) === consult.byAgentId ||
        leg.hold.wanted,
    )
  },
  'a customer is on music while his transfer rings': (call) => {
    const transfer = privateInvitation(call)
    if (transfer?.purpose !== 'transfer' || !isOpen(call)) return true
    if (attendingLegs(call).some((leg) => agentIdOf(leg) !== transfer.byAgentId)) return true
    return listeners(call).every((leg) => leg.hold.wanted || isRung(call, leg))
  },
  'who has turned to his other line hears nobody here': (call) =>
    !isOpen(call) || call.legs.every((leg) => !leg.aside || leg.status !== 'connected' || leg.hold.wanted),
  'whoever has no reason to be on hold is not': (call) =>
    call.outsideTalk ||
    call.flow !== null ||
    call.invitations.length > 0 ||
    attendingLegs(call).length === 0 ||
    listeners(call).every((leg) => leg.hold.wanted === leg.holdAsked),
  'since when somebody is on hold is known exactly while he is': (call) =>
    call.legs.every((leg) => leg.hold.confirmed === (leg.heldSince !== null)),
  'nothing is recorded while paused': (call) =>
    !isOpen(call) || !call.recordingPaused || call.legs.every((leg) => !leg.recording.wanted),
  'only outside parties are recorded, and only once it was answered': (call) =>
    call.legs.every((leg) => !leg.recording.wanted || (isOutside(leg) && call.answeredAt !== null)),
  'a call that waits, is in a flow, or was left to itself has no owner': (call) =>
    !isOpen(call) ||
    (call.waiting === null && call.flow === null && !call.outsideTalk) ||
    call.ownerId === null,
  'an owner is in his call, or awaited, or has a transfer that rings': (call) =>
    !isOpen(call) ||
    call.ownerId === null ||
    privateInvitation(call)?.byAgentId === call.ownerId ||
    call.legs.some((leg) => agentIdOf(leg) === call.ownerId && (isLive(leg) || leg.lostAt !== null)),
  'a call that an agent attends has an owner': (call) =>
    !isOpen(call) || call.waiting !== null || attendingLegs(call).length === 0 || call.ownerId !== null,
  'a merged call has no party left': (call) =>
    call.mergedIntoId === null || !call.legs.some((leg) => isOutside(leg) && isLive(leg)),
}

/** A number that is being called for an invitation: to it, the ring is not over yet. */
function isRung(call: Call, leg: Leg): boolean {
  return call.invitations.some((one) => one.legId === leg.id && one.phase === 'ringing')
}
