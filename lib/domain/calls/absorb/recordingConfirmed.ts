import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** The carrier says whether it keeps a leg's sound; if we want it otherwise, it is told again. */
export function recordingConfirmed(
  draft: Draft,
  { legId, on }: { readonly legId: string; readonly on: boolean },
  { now }: Context,
): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (leg?.status !== 'connected' && leg?.status !== 'ending') return
  if (leg.recording.confirmed !== on) draft.apply({ type: 'RecordingConfirmed', at: now, legId, on })
  if (leg.recording.wanted !== on) draft.ask({ type: 'syncRecording', legId })
}
