import type { Call } from '../../calls/call.ts'
import { isLive } from '../../calls/isLive.ts'
import { isOutside } from '../../calls/isOutside.ts'
import type { Leg } from '../../calls/leg.ts'
import { liveLegOf } from '../../calls/liveLegOf.ts'
import { monitorLegOf } from '../../calls/monitorLegOf.ts'
import { lawBroken } from '../../calls/testing/lawBroken.ts'
import type { Said } from './stepLines.ts'

/** The law that this step breaks: one of a line's own, or of what holds between them; or null. */
export function lineLawBroken(
  before: readonly Call[],
  after: readonly Call[],
  { said, agentId }: { readonly said: readonly Said[]; readonly agentId: string },
): string | null {
  for (const { callId, input } of said) {
    const [was, is] = [before, after].map((lines) => lines.find(({ id }) => id === callId))
    const broken = was && is && lawBroken(was, is, input)
    if (broken) return `${broken} (line ${callId})`
  }
  if (after.filter((call) => hears(call, agentId)).length > 1) {
    return 'an agent hears at most one unmerged line'
  }
  if (after.filter((call) => call.status === 'open' && liveLegOf(call, agentId)).length > 2)
    return 'an agent has at most two lines'
  if (
    said.some(({ input }) => input.type === 'PutAside') &&
    !after.some((call) => isTurnedTo(call, agentId))
  ) {
    return 'who is put aside on one line has turned to another'
  }
  const legs = after.flatMap((call) => call.legs)
  if (new Set(legs.map(({ id }) => id)).size !== legs.length) return 'a leg is of one call'
  return mergeLawBroken(before, after, said)
}

function mergeLawBroken(
  before: readonly Call[],
  after: readonly Call[],
  said: readonly Said[],
): string | null {
  const [give, take] = said
  if (give?.input.type !== 'GiveLegs' || !take) return null
  const isKept = ({ id }: Leg) => after.some(({ legs }) => legs.some((leg) => leg.id === id && isLive(leg)))
  const outside = before.flatMap((call) => call.legs.filter((leg) => isOutside(leg) && isLive(leg)))
  if (!outside.every(isKept)) return 'a merge hangs nobody up'
  const both = before.filter(({ id }) => id === give.callId || id === take.callId)
  const into = after.find(({ id }) => id === take.callId)
  return into?.recordingPaused === both.some(({ recordingPaused }) => recordingPaused)
    ? null
    : 'a merge resumes no recording, and pauses none'
}

function hears(call: Call, agentId: string): boolean {
  const leg = liveLegOf(call, agentId) ?? monitorLegOf(call, agentId)
  return leg?.status === 'connected' && leg.present && !leg.hold.wanted
}

function isTurnedTo(call: Call, agentId: string): boolean {
  return call.status === 'open' && liveLegOf(call, agentId)?.aside === false
}
