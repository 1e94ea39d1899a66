import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'recordings.voicemail',
  text: `
select "callId", "legId" from "Recording" where "providerRef" = $1 and "kind" = 'voicemail'`,
}

/** On which leg a message was left; null when the recording is none. */
export async function findVoicemail(
  tx: Transaction,
  providerRef: string,
): Promise<{ readonly callId: string; readonly legId: string } | null> {
  const [row] = await tx.run<{ callId: string; legId: string }>(select, [providerRef])
  return row ?? null
}
