import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** The carrier says which leg alone hears this one; if we want it otherwise, it is told again. */
export function coachingConfirmed(
  draft: Draft,
  { legId, ofLegId }: { readonly legId: string; readonly ofLegId: string | null },
  { now }: Context,
): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg?.present || leg.status !== 'connected') return
  if (leg.coaching.confirmed !== ofLegId) {
    draft.apply({ type: 'CoachingConfirmed', at: now, legId, ofLegId })
  }
  if (leg.coaching.wanted !== ofLegId) draft.ask({ type: 'syncParticipant', legId })
}
