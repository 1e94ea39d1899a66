import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import type { Leg } from '../leg.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { NO_WISH } from '../noWish.ts'
import { releaseHolds } from '../releaseHolds.ts'

/**
 * The half of a merge that takes: the other call's legs are this one's, and are brought into its conference; the
 * agent turns to it. Who the call is about stays so: the other customer comes as a third party. What was paused on
 * either line stays so until somebody wants it recorded.
 */
export function takeLegs(
  draft: Draft,
  {
    agentId,
    fromCallId,
    legs,
    recordingPaused,
  }: {
    readonly agentId: string
    readonly fromCallId: string
    readonly legs: readonly Leg[]
    readonly recordingPaused: boolean
  },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const own = liveLegOf(draft.call, agentId)
  if (!own?.present) return refuse('notOnCall')
  if (draft.call.answeredAt === null || draft.call.invitations.length > 0) return refuse('linesNotReady')
  if (recordingPaused && !draft.call.recordingPaused) {
    draft.apply({ type: 'RecordingPaused', at: now, agentId, paused: true })
  }
  releaseHolds(draft, now)
  draft.apply({ type: 'LegsMovedIn', at: now, legs: legs.map(arriving), fromCallId })
  for (const leg of legs) draft.ask({ type: 'move', legId: leg.id })
  if (own.aside) draft.apply({ type: 'LegAside', at: now, legId: own.id, aside: false })
  return null
}

/** Not in this conference yet, and in it everything starts anew; his recording goes on. */
function arriving(leg: Leg): Leg {
  return {
    ...leg,
    role: leg.role === 'customer' ? 'external' : leg.role,
    present: false,
    hold: NO_WISH,
    heldSince: null,
    holdAsked: false,
    mute: { wanted: leg.mute.wanted, confirmed: false },
    coaching: { ...leg.coaching, confirmed: null },
  }
}
