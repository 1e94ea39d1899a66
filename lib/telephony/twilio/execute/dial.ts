import { conferenceName } from '../conferenceName.ts'
import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { findConference } from './findConference.ts'

/**
 * Dials an outside party into the call's conference, once: the leg's own id is its label, and a leg that already
 * bears it (an earlier try whose answer was lost) is taken as the result.
 */
export async function dial(
  connection: Connection,
  input: { readonly callId: string; readonly legId: string; readonly to: string; readonly from: string },
): Promise<string> {
  const { client, publicUrl } = connection
  const already = await findParticipant(connection, input)
  if (already) return already
  const created = await attempt(() =>
    client.conferences(conferenceName(input.callId)).participants.create({
      from: input.from,
      to: input.to,
      label: input.legId,
      beep: 'false',
      earlyMedia: true,
      endConferenceOnExit: false,
      startConferenceOnEnter: true,
      jitterBufferSize: 'small',
      timeout: 45,
      statusCallback: hooks(publicUrl).legStatus(input.legId),
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      conferenceStatusCallback: hooks(publicUrl).conference,
      conferenceStatusCallbackEvent: ['start', 'end', 'join', 'leave', 'mute', 'hold', 'modify'],
    }),
  )
  if (!created) throw new Error(`the carrier knows no conference for call ${input.callId}`)
  return created.callSid
}

async function findParticipant(
  connection: Connection,
  { callId, legId }: { readonly callId: string; readonly legId: string },
): Promise<string | null> {
  const conferenceSid = await findConference(connection, callId)
  if (!conferenceSid) return null
  const found = await attempt(() => connection.client.conferences(conferenceSid).participants(legId).fetch())
  return found?.callSid ?? null
}
