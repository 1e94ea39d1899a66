import type { LegOutcome, LiveLeg, PresentLeg } from '#lib/domain/calls/carrierLeg.ts'
import type { SpokenMessage } from '#lib/domain/calls/instruction.ts'

/** How a recording stands; `recording` until its sound can be fetched. */
export interface RecordingOutcome {
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/**
 * The carrier as the desk needs it. Every verb makes the carrier match what is asked and may be repeated: a leg
 * that is already gone is no error, a leg that was already dialled is found and not dialled again. Throws
 * `CarrierTrouble` when the carrier is slow, refuses for the moment or lost its answer: try again.
 */
export interface Provider {
  /** Dials an outside party into the call's conference; returns the carrier's id of the channel. */
  dial(input: {
    readonly callId: string
    readonly legId: string
    readonly to: string
    readonly from: string
  }): Promise<string>
  hangUp(providerRef: string): Promise<void>
  /**
   * Whoever is held hears music, or nothing (`silent`). `heardBy`: the channel that alone hears a supervisor's, all of
   * it at once, so that nobody hears him in between. Who is not in the conference needs nothing.
   */
  syncParticipant(input: {
    readonly callId: string
    readonly providerRef: string
    readonly hold: boolean
    readonly mute: boolean
    readonly silent: boolean
    readonly heardBy: string | null
  }): Promise<void>
  /**
   * Records a channel, its party and the others apart, or pauses that with silence in its place. Returns the carrier's
   * id of the recording; null when none was wanted and there is none.
   */
  syncRecording(input: { readonly providerRef: string; readonly on: boolean }): Promise<string | null>
  /** Takes a channel out of wherever it is into the call's conference. Its recording goes on. */
  moveLeg(input: {
    readonly callId: string
    readonly legId: string
    readonly providerRef: string
    readonly role: 'agent' | 'outside'
  }): Promise<void>
  /** Takes a channel out of wherever it is to where it is told, step by step, what its flow says. */
  runFlow(input: { readonly providerRef: string }): Promise<void>
  /** Says why nobody comes, and ends the channel. */
  dismiss(input: {
    readonly providerRef: string
    readonly message: SpokenMessage
    readonly locale: 'ko' | 'en'
  }): Promise<void>
  listLiveLegs(): Promise<readonly LiveLeg[]>
  /** Who is in the call's conference now. */
  listPresentLegs(callId: string): Promise<readonly PresentLeg[]>
  findLeg(providerRef: string): Promise<LegOutcome | null>
  findRecording(providerRef: string): Promise<RecordingOutcome>
  /** All recordings of a channel, also of one that is over. */
  listRecordings(legRef: string): Promise<readonly (RecordingOutcome & { readonly providerRef: string })[]>
  /**
   * The sound of a finished recording, as WAV; null while the carrier does not have it yet. `channels`: two of a talk,
   * one of a message.
   */
  fetchRecording(providerRef: string, channels: 1 | 2): Promise<ReadableStream<Uint8Array> | null>
  deleteRecording(providerRef: string): Promise<void>
}
