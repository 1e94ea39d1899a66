import type { PresentLeg } from '#lib/domain/calls/carrierLeg.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { findConference } from './findConference.ts'

/** Who is in the call's conference now; nobody when it does not run. */
export async function listPresentLegs(
  connection: Connection,
  callId: string,
): Promise<readonly PresentLeg[]> {
  const conferenceSid = await findConference(connection, callId)
  if (!conferenceSid) return []
  const participants = await attempt(() =>
    connection.client.conferences(conferenceSid).participants.list({ pageSize: 100 }),
  )
  return (participants ?? [])
    .filter((one) => one.status === 'connected')
    .map((one) => ({ providerRef: one.callSid, held: one.hold, muted: one.muted }))
}
