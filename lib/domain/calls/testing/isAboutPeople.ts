import type { Input } from './inputsOf.ts'

/** What changes how somebody is in the call, and nothing about who is in it, rings, is awaited, or has it. */
const HOW: ReadonlySet<string> = new Set([
  'Mute',
  'Unmute',
  'PauseRecording',
  'ResumeRecording',
  'participant.held',
  'participant.muted',
  'participant.coaching',
  'recording.confirmed',
])

/**
 * Whether this input is about who is in the call. Without the others, which multiply every state and change no
 * rule's answer, far larger calls can be walked to the end.
 */
export function isAboutPeople(input: Input): boolean {
  return !HOW.has(input.type) && !(input.type === 'Monitor' && input.mode !== 'listen')
}
