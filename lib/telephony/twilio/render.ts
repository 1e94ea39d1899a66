import twilio from 'twilio'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { assertNever } from '#lib/domain/shared/assertNever.ts'
import { conferenceName } from './conferenceName.ts'
import { hooks } from './hooks.ts'
import { speak } from './speak.ts'

type Document = InstanceType<typeof twilio.twiml.VoiceResponse>

const LONGEST_SILENCE_SECONDS = 600

/** Instructions as a TwiML document. */
export function render(instructions: readonly Instruction[], publicUrl: string): string {
  const document = new twilio.twiml.VoiceResponse()
  for (const instruction of instructions) write(document, instruction, publicUrl)
  return document.toString()
}

function write(document: Document, instruction: Instruction, publicUrl: string): void {
  switch (instruction.type) {
    case 'joinConference':
      joinConference(document, instruction, publicUrl)
      break
    case 'say':
      speak(document, instruction.message, instruction.locale)
      break
    case 'silence':
      document.pause({ length: LONGEST_SILENCE_SECONDS })
      document.redirect(hooks(publicUrl).silence)
      break
    case 'hangUp':
      document.hangup()
      break
    default:
      assertNever(instruction)
  }
}

/**
 * Nobody's exit ends the conference: our server decides when a call ends. Every join carries the same callbacks,
 * because the carrier keeps those of whoever comes first.
 */
function joinConference(
  document: Document,
  { callId, legId, role }: Extract<Instruction, { type: 'joinConference' }>,
  publicUrl: string,
): void {
  document.dial({ answerOnBridge: false }).conference(
    {
      participantLabel: legId,
      startConferenceOnEnter: true,
      endConferenceOnExit: false,
      beep: 'false',
      jitterBufferSize: 'small',
      ...(role === 'agent' ? { waitUrl: '' } : {}),
      statusCallback: hooks(publicUrl).conference,
      statusCallbackEvent: ['start', 'end', 'join', 'leave', 'mute', 'hold', 'modify'],
      statusCallbackMethod: 'POST',
    },
    conferenceName(callId),
  )
}
