import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { findConference } from './findConference.ts'

interface Wanted {
  readonly callId: string
  readonly providerRef: string
  readonly hold: boolean
  readonly mute: boolean
  readonly silent: boolean
  readonly heardBy: string | null
}

/**
 * Makes hold and mute of a participant what the row wants; who is not in the conference needs nothing. The conference
 * is looked for only if the one we know does not have him: that saves a request while somebody waits for his hold.
 */
export async function syncParticipant(connection: Connection, wanted: Wanted): Promise<void> {
  const known = connection.conferences.get(wanted.callId)
  if (known && (await update(connection, known, wanted))) return
  const found = await findConference(connection, wanted.callId)
  if (found && found !== known) await update(connection, found, wanted)
}

async function update(connection: Connection, conferenceSid: string, wanted: Wanted): Promise<boolean> {
  const { providerRef, hold, mute, silent, heardBy } = wanted
  const updated = await attempt(() =>
    connection.client
      .conferences(conferenceSid)
      .participants(providerRef)
      .update({
        hold,
        muted: mute,
        ...(heardBy === null ? { coaching: false } : { coaching: true, callSidToCoach: heardBy }),
        ...(hold && silent ? { holdUrl: hooks(connection.publicUrl).silence } : {}),
      }),
  )
  return updated !== null
}
