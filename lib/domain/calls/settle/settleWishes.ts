import type { Draft } from '../draft.ts'
import { mustHold } from '../mustHold.ts'
import { mustRecord } from '../mustRecord.ts'

/** Hold and recording of every party become what the call's state asks for; the carrier is told what changes. */
export function settleWishes(draft: Draft, now: number): void {
  for (const leg of draft.call.legs) {
    const { id: legId, status, hold, recording } = leg
    const held = mustHold(draft.call, leg)
    if (status === 'connected' && hold.wanted !== held) {
      draft.apply({ type: 'HoldWanted', at: now, legId, held })
      draft.ask({ type: 'syncParticipant', legId })
    }
    const on = mustRecord(draft.call, leg)
    if (recording.wanted !== on) {
      draft.apply({ type: 'RecordingWanted', at: now, legId, on })
      draft.ask({ type: 'syncRecording', legId })
    }
  }
}
