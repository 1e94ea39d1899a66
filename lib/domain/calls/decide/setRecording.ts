import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** Pauses the recording of everybody in the call, or lets it go on. */
export function setRecording(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  paused: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  if (!liveLegOf(draft.call, agentId)?.present) return refuse('notOnCall')
  if (draft.call.recordingPaused !== paused) {
    draft.apply({ type: 'RecordingPaused', at: now, agentId, paused })
  }
  return null
}
