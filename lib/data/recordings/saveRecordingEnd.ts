import type { Statement, Transaction } from '../transaction.ts'

const update: Statement = {
  name: 'recordings.end',
  text: `
with known as (select from "Recording" where "providerRef" = $1),
ended as (
update "Recording" set "status" = $2::"RecordingStatus", "durationSeconds" = coalesce($3, "durationSeconds")
where "providerRef" = $1 and "status" = 'recording'
returning "id", "callId"
)
select (select "id" from ended) as "id", (select "callId" from ended) as "callId", exists (select from known) as "known"`,
}

export interface EndedRecording {
  readonly id: string
  readonly callId: string
}

/**
 * The carrier has finished a recording, or there was nothing to record. Null when that is no news. Throws when the
 * report has outrun our own note of the recording's start: the carrier will say it again.
 */
export async function saveRecordingEnd(
  tx: Transaction,
  end: {
    readonly providerRef: string
    readonly status: 'fetching' | 'absent'
    readonly durationSeconds: number | null
  },
): Promise<EndedRecording | null> {
  const [row] = await tx.run<
    { readonly [Key in keyof EndedRecording]: string | null } & { readonly known: boolean }
  >(update, [end.providerRef, end.status, end.durationSeconds])
  if (!row?.known) throw new Error('a recording that is not in our books yet')
  return row.id && row.callId ? { id: row.id, callId: row.callId } : null
}
