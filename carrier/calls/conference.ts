import type { Mixer, Seat } from '../media/mixer.ts'
import type { Callback, Leg } from './leg.ts'
import type { Recording } from './recording.ts'

export type ConferenceEvent =
  | 'start'
  | 'end'
  | 'join'
  | 'leave'
  | 'mute'
  | 'hold'
  | 'modify'
  | 'speaker'
  | 'announcement'

export type ReasonConferenceEnded =
  | 'conference-ended-via-api'
  | 'participant-with-end-conference-on-exit-left'
  | 'participant-with-end-conference-on-exit-kicked'
  | 'last-participant-kicked'
  | 'last-participant-left'

export type ReasonParticipantLeft =
  | 'conference_ended_via_api'
  | 'moderator_ended_conference'
  | 'participant_updated_via_api'
  | 'participant_hung_up'
  | 'participant_add_failed'

export type ParticipantStatus = 'queued' | 'connecting' | 'ringing' | 'connected' | 'complete' | 'failed'

export type Beep = 'true' | 'false' | 'onEnter' | 'onExit'

/** What a leg brings with it into a conference, from `<Conference>` or `POST Participants`. */
export interface ParticipantOptions {
  readonly label: string | null
  readonly muted: boolean
  readonly coaching: boolean
  readonly callSidToCoach: string | null
  readonly beep: Beep
  readonly startOnEnter: boolean
  readonly endOnExit: boolean
  /** null = our own music; '' = silence. */
  readonly waitUrl: string | null
  readonly waitMethod: 'GET' | 'POST'
  readonly maxParticipants: number
  /** Only the first participant's values count. */
  readonly statusCallback: Callback<ConferenceEvent> | null
  readonly record: 'do-not-record' | 'record-from-start'
  readonly recordTrim: 'trim-silence' | 'do-not-trim'
  readonly recordingCallback: Callback<'in-progress' | 'completed' | 'absent'> | null
}

/** What is played to one who waits or is held: null is our own music, '' is silence, else a document's URL. */
export interface SideSound {
  readonly url: string | null
  readonly method: 'GET' | 'POST'
}

export interface Participant {
  readonly leg: Leg
  readonly label: string | null
  readonly createdAt: Date
  updatedAt: Date
  status: ParticipantStatus
  muted: boolean
  hold: boolean
  coaching: boolean
  callSidToCoach: string | null
  beep: Beep
  readonly startOnEnter: boolean
  endOnExit: boolean
  waitSound: SideSound
  holdSound: SideSound
  /** null until the leg has joined. */
  seat: Seat | null
  /** Ends the wait or hold document that plays aside; null when none does. */
  aside: AbortController | null
  /** Stops listening for speech; null when nobody asked to be told. */
  stopSpeaker: (() => void) | null
  /** Takes the participant out; the first reason counts. `kicked` only shapes the reason if that ends the conference. */
  readonly leave: (reason: ReasonParticipantLeft, kicked?: boolean) => void
  /** Tells the leg's `<Conference>` verb that the leg is out, and why. */
  readonly onLeft: (reason: ReasonParticipantLeft) => void
}

/** A document that is being played into a conference. */
export interface Announcement {
  /** null = to everybody. */
  readonly to: Participant | null
  readonly stop: AbortController
}

export interface Conference {
  readonly sid: string
  readonly name: string
  readonly createdAt: Date
  updatedAt: Date
  status: 'init' | 'in-progress' | 'completed'
  readonly mixer: Mixer
  /** The legs that are seated, for what they share. */
  readonly sharing: Set<Leg>
  /** By call sid, in the order of joining or being dialled. Left participants are gone from here. */
  readonly participants: Map<string, Participant>
  readonly maxParticipants: number
  readonly statusCallback: Callback<ConferenceEvent> | null
  /** The first participant's recording wishes; null when the conference is not to be recorded. */
  readonly recordWith: Pick<ParticipantOptions, 'recordTrim' | 'recordingCallback'> | null
  /** Numbers the conference's status callbacks from 1. */
  callbackSequence: number
  reasonEnded: ReasonConferenceEnded | null
  callSidEnding: string | null
  recording: Recording | null
  /** Those that are being played now; not there before the first. */
  announcements?: Set<Announcement>
}
