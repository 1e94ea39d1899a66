import twilio from 'twilio'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { assertNever } from '#lib/domain/shared/assertNever.ts'
import { conferenceName } from './conferenceName.ts'
import { hooks } from './hooks.ts'
import { speak } from './speak.ts'
import { speakAll } from './speakAll.ts'

type Document = InstanceType<typeof twilio.twiml.VoiceResponse>

const LONGEST_SILENCE_SECONDS = 600
/** Who thinks for a moment goes on; who has nothing more to say is not kept. */
const SILENCE_ENDS_MESSAGE_SECONDS = 8

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
    case 'speak':
      speakAll(document, instruction.say)
      break
    case 'gather':
      gather(document, instruction, publicUrl)
      break
    case 'record':
      record(document, instruction, publicUrl)
      break
    case 'goOn':
      document.redirect(hooks(publicUrl).flow(instruction.step))
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
      ...(role === 'outside' ? {} : { waitUrl: '' }),
      ...(role === 'supervisor' ? { muted: true } : {}),
      statusCallback: hooks(publicUrl).conference,
      statusCallbackEvent: ['start', 'end', 'join', 'leave', 'mute', 'hold', 'modify'],
      statusCallbackMethod: 'POST',
    },
    conferenceName(callId),
  )
}

/** One key, of any kind; that none was pressed is told too. */
function gather(
  document: Document,
  { say, timeoutSeconds, step }: Extract<Instruction, { type: 'gather' }>,
  publicUrl: string,
): void {
  const listening = document.gather({
    input: ['dtmf'],
    numDigits: 1,
    finishOnKey: '',
    timeout: timeoutSeconds,
    action: hooks(publicUrl).flow(step),
    actionOnEmptyResult: true,
  })
  speakAll(listening, say)
}

/** Every report of it tells that there is a message: also when the others are lost. */
function record(
  document: Document,
  { maxSeconds, step }: Extract<Instruction, { type: 'record' }>,
  publicUrl: string,
): void {
  document.record({
    maxLength: maxSeconds,
    timeout: SILENCE_ENDS_MESSAGE_SECONDS,
    playBeep: true,
    action: hooks(publicUrl).flow(step),
    recordingStatusCallback: hooks(publicUrl).voicemail,
    recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
  })
}
