import type { ConferenceEvent, ParticipantOptions } from '../../calls/conference.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { recordingCallback } from '../recordingCallback.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'

const EVENTS: readonly ConferenceEvent[] = [
  ...(['start', 'end', 'join', 'leave', 'mute', 'hold', 'modify', 'speaker', 'announcement'] as const),
]

/** What a `<Conference>` says of the participant and, when it is the first, of the conference. Throws as resolveUrl. */
export function participantOptions(run: Run, noun: TwimlElement): ParticipantOptions {
  const attributes = new Attributes(noun)
  const absolute = (name: string) => {
    const url = attributes.text(name)
    return url ? resolveUrl(run.documentUrl, url) : url
  }
  const coach = attributes.text('coach')?.trim() || null
  const statusCallback = absolute('statusCallback')
  const eventCallback = absolute('eventCallbackUrl')
  const recorded = attributes.choice(
    'record',
    ['do-not-record', 'record-from-start', 'true'],
    'do-not-record',
  )
  return {
    label: attributes.text('participantLabel') || null,
    muted: attributes.flag('muted', false),
    coaching: coach !== null,
    callSidToCoach: coach,
    beep: attributes.choice('beep', ['true', 'false', 'onEnter', 'onExit'], 'true'),
    startOnEnter: attributes.flag('startConferenceOnEnter', true),
    endOnExit: attributes.flag('endConferenceOnExit', false),
    waitUrl: absolute('waitUrl'),
    waitMethod: attributes.method('waitMethod'),
    maxParticipants: attributes.whole('maxParticipants', 250, 1, 250),
    statusCallback: statusCallback
      ? {
          url: statusCallback,
          method: attributes.method('statusCallbackMethod'),
          events: attributes.list('statusCallbackEvent', EVENTS, ['start', 'end']),
        }
      : null,
    record: recorded === 'do-not-record' ? 'do-not-record' : 'record-from-start',
    recordTrim: attributes.choice('trim', ['trim-silence', 'do-not-trim'], 'trim-silence'),
    recordingCallback:
      recordingCallback(run, attributes) ??
      // The older name of the same thing.
      (eventCallback ? { url: eventCallback, method: 'POST', events: ['completed'] } : null),
  }
}
