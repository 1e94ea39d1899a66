import type { Statement, Transaction } from '../transaction.ts'

const update: Statement = {
  name: 'recordings.end',
  text: `
update "Recording" set "status" = $2::"RecordingStatus", "durationSeconds" = coalesce($3, "durationSeconds")
where "providerRef" = $1 and "status" = 'recording' returning "id"`,
}

/** The carrier has finished a recording, or there was nothing to record. Its id; null when that is no news. */
export async function saveRecordingEnd(
  tx: Transaction,
  end: {
    readonly providerRef: string
    readonly status: 'fetching' | 'absent'
    readonly durationSeconds: number | null
  },
): Promise<string | null> {
  const [row] = await tx.run<{ readonly id: string }>(update, [
    end.providerRef,
    end.status,
    end.durationSeconds,
  ])
  return row?.id ?? null
}
