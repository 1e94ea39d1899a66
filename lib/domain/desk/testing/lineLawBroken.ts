import type { Call } from '../../calls/call.ts'
import { isLive } from '../../calls/isLive.ts'
import { isOutside } from '../../calls/isOutside.ts'
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
  const isMerge = said.some(({ input }) => input.type === 'GiveLegs')
  const isKept = ({ id }: { readonly id: string }) => legs.some((leg) => leg.id === id && isLive(leg))
  const outside = before.flatMap((call) => call.legs.filter((leg) => isOutside(leg) && isLive(leg)))
  return isMerge && !outside.every(isKept) ? 'a merge hangs nobody up' : null
}

function hears(call: Call, agentId: string): boolean {
  const leg = liveLegOf(call, agentId) ?? monitorLegOf(call, agentId)
  return leg?.status === 'connected' && leg.present && !leg.hold.wanted
}

function isTurnedTo(call: Call, agentId: string): boolean {
  return call.status === 'open' && liveLegOf(call, agentId)?.aside === false
}
