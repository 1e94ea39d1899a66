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
  syncParticipant(input: {
    readonly callId: string
    readonly providerRef: string
    readonly hold: boolean
    readonly mute: boolean
  }): Promise<void>
  /** Starts recording a channel, its party and the others apart, unless it already is; returns the carrier's id. */
  startRecording(providerRef: string): Promise<string>
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
  /** The sound of a finished recording, as WAV; null while the carrier does not have it yet. */
  fetchRecording(providerRef: string): Promise<ReadableStream<Uint8Array> | null>
  deleteRecording(providerRef: string): Promise<void>
}
