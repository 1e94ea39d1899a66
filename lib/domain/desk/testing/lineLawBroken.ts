import type { Call } from '../../calls/call.ts'
import { isLive } from '../../calls/isLive.ts'
import { isOutside } from '../../calls/isOutside.ts'
import { liveLegOf } from '../../calls/liveLegOf.ts'
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
  const legs = after.flatMap((call) => call.legs)
  if (new Set(legs.map(({ id }) => id)).size !== legs.length) return 'a leg is of one call'
  const isMerge = said.some(({ input }) => input.type === 'GiveLegs')
  const isKept = ({ id }: { readonly id: string }) => legs.some((leg) => leg.id === id && isLive(leg))
  const outside = before.flatMap((call) => call.legs.filter((leg) => isOutside(leg) && isLive(leg)))
  return isMerge && !outside.every(isKept) ? 'a merge hangs nobody up' : null
}

function hears(call: Call, agentId: string): boolean {
  const leg = liveLegOf(call, agentId)
  return leg?.status === 'connected' && leg.present && !leg.hold.wanted
}
