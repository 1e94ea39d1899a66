import type { Statement, Transaction } from '../transaction.ts'

const update: Statement = {
  name: 'recordings.stored',
  text: `
update "Recording" r set "status" = 'stored', "blobKey" = $2, "sha256" = $3, "bytes" = $4, "failure" = null
from "Call" c where r."id" = $1 and c."id" = r."callId" returning c."ticketId"`,
}

/** The sound is in our own store. Returns the ticket whose page shows it. */
export async function saveRecordingStored(
  tx: Transaction,
  stored: { readonly id: string; readonly blobKey: string; readonly sha256: string; readonly bytes: number },
): Promise<number | null> {
  const [row] = await tx.run<{ readonly ticketId: number }>(update, [
    stored.id,
    stored.blobKey,
    stored.sha256,
    stored.bytes,
  ])
  return row?.ticketId ?? null
}
