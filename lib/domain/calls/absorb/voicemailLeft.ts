import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import type { Fact } from '../fact.ts'

/** The caller has left a message; most often the call is over when that is told. */
export function voicemailLeft(
  draft: Draft,
  { legId, seconds }: Extract<Fact, { type: 'voicemail.left' }>,
  { now }: Context,
): void {
  if (draft.call.legs.some((leg) => leg.id === legId)) {
    draft.apply({ type: 'VoicemailLeft', at: now, legId, seconds })
  }
}
