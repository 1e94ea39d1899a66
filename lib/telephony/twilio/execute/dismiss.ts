import twilio from 'twilio'
import type { SpokenMessage } from '#lib/domain/calls/instruction.ts'
import { speak } from '../speak.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** Takes the leg out of wherever it is, says the message and ends it. */
export async function dismiss(
  { client }: Connection,
  input: { readonly providerRef: string; readonly message: SpokenMessage; readonly locale: 'ko' | 'en' },
): Promise<void> {
  const document = new twilio.twiml.VoiceResponse()
  speak(document, input.message, input.locale)
  document.hangup()
  await attempt(() => client.calls(input.providerRef).update({ twiml: document.toString() }))
}
