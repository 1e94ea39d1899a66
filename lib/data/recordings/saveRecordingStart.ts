import { newId } from '../newId.ts'
import type { Statement, Transaction } from '../transaction.ts'

const insert: Statement = {
  name: 'recordings.start',
  text: `
insert into "Recording" ("id", "callId", "legId", "providerRef", "startedAt")
values ($1, $2, $3, $4, now()) on conflict ("providerRef") do nothing`,
}

/** The carrier records a leg; said twice it is one recording. */
export function saveRecordingStart(
  tx: Transaction,
  recording: { readonly callId: string; readonly legId: string; readonly providerRef: string },
): void {
  tx.send(insert, [newId(), recording.callId, recording.legId, recording.providerRef])
}
