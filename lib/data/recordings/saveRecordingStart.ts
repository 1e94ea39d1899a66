import { newId } from '../newId.ts'
import type { Statement, Transaction } from '../transaction.ts'

const insert: Statement = {
  name: 'recordings.start',
  text: `
insert into "Recording" ("id", "callId", "legId", "providerRef", "kind", "startedAt")
values ($1, $2, $3, $4, $5::"RecordingKind", now() - make_interval(secs => $6)) on conflict ("providerRef") do nothing`,
}

export interface StartedRecording {
  readonly callId: string
  readonly legId: string
  readonly providerRef: string
  readonly kind: 'talk' | 'voicemail'
  /** For how long it has been running. */
  readonly seconds: number
}

/** The carrier records a leg; said twice it is one recording. */
export function saveRecordingStart(tx: Transaction, recording: StartedRecording): void {
  const { callId, legId, providerRef, kind, seconds } = recording
  tx.send(insert, [newId(), callId, legId, providerRef, kind, seconds])
}
