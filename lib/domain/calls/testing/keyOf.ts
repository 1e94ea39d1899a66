import type { Call } from '../call.ts'
import type { Leg, Wish } from '../leg.ts'
import { isOfInterest } from './isOfInterest.ts'

/**
 * One short word for what `canonical` makes of a call: two calls with the same word are in the same state. Agents
 * are told apart by order of appearance, unless they are `known` by name.
 */
export function keyOf(call: Call, known: readonly string[] = []): string {
  const legs = call.legs.filter(isOfInterest)
  const people = [...known]
  const person = (id: string | null) => {
    if (id === null) return '-'
    const at = people.indexOf(id)
    return at >= 0 ? at : people.push(id) - 1
  }
  const legAt = (id: string | null) => (id === null ? '-' : legs.findIndex((leg) => leg.id === id))
  const monitorKey = ({ monitor, coaching }: Leg) => {
    const heard = `${legAt(coaching.wanted)},${legAt(coaching.confirmed)}`
    return monitor ? `m${monitor.mode}${person(monitor.ofAgentId)},${heard}` : heard
  }
  let key = [call.status, call.queueId, call.mergedIntoId, call.flow?.nodeId, call.flow?.phase].join()
  key += bits(
    call.endReason !== null,
    call.waiting !== null,
    call.waiting?.returned === true,
    call.recordingPaused,
    call.outsideTalk,
    call.answeredAt !== null,
  )
  for (const leg of legs) {
    key += `|${leg.role}${leg.endpoint.kind === 'agent' ? person(leg.endpoint.agentId) : ''}${leg.status}${flags(leg)}${monitorKey(leg)}`
  }
  key += `/${person(call.ownerId)}`
  for (const { purpose, target, byAgentId, phase, legId } of call.invitations) {
    key += `|${purpose}${target.kind}${person(byAgentId)}${phase}${legAt(legId)}`
  }
  for (const { agentId, invitationId, status, legId } of call.offers) {
    const invitation = call.invitations.findIndex((one) => one.id === invitationId)
    key += `|${person(agentId)}${status}${legAt(legId)}i${invitation}`
  }
  return key
}

function flags(leg: Leg): string {
  return bits(
    leg.present,
    leg.holdAsked,
    leg.aside,
    leg.lostAt !== null,
    leg.connectedAt !== null,
    ...both(leg.hold),
    ...both(leg.mute),
    ...both(leg.recording),
  )
}

const both = ({ wanted, confirmed }: Wish): readonly [boolean, boolean] => [wanted, confirmed]

function bits(...flags: readonly boolean[]): string {
  return flags.reduce((sum, flag) => sum * 2 + Number(flag), 0).toString(36)
}
