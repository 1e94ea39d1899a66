import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { findConference } from './findConference.ts'

/** Makes hold and mute of a participant what the row wants; who is not in the conference needs nothing. */
export async function syncParticipant(
  connection: Connection,
  input: {
    readonly callId: string
    readonly providerRef: string
    readonly hold: boolean
    readonly mute: boolean
    readonly silent: boolean
    readonly heardBy: string | null
  },
): Promise<void> {
  const conferenceSid = await findConference(connection, input.callId)
  if (!conferenceSid) return
  await attempt(() =>
    connection.client
      .conferences(conferenceSid)
      .participants(input.providerRef)
      .update({
        hold: input.hold,
        muted: input.mute,
        ...(input.heardBy === null ? { coaching: false } : { coaching: true, callSidToCoach: input.heardBy }),
        ...(input.hold && input.silent ? { holdUrl: hooks(connection.publicUrl).silence } : {}),
      }),
  )
}
