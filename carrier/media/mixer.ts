import type { Source, Tap } from './audio.ts'
import type { Voice } from './voice.ts'

/**
 * One voice's place in a mixer, and the source that voice listens to. Sitting down plugs the seat into `voice.source`,
 * leaving pulls it out again; whoever plays something else to the voice plugs the seat back in afterwards.
 * The fields are read at every tick: set them, and the next tick obeys.
 */
export interface Seat extends Source {
  readonly voice: Voice
  muted: boolean
  /** A held party neither hears the others nor is heard; it hears `aside` instead. */
  held: boolean
  /** When set, only this voice hears the seat's holder; the holder still hears everybody. */
  coaching: Voice | null
  /**
   * Heard instead of the others (wait music, hold music, an announcement to this party); null = the others.
   * The seat's holder is still heard, unless muted or held, and still hears what is played to all, unless held.
   */
  aside: Source | null
}

/**
 * N−1 mixing: every seat hears the sum of what all other seats say, never itself.
 * `sounds` are played to everybody (announcements, beeps, the ringback of a participant being dialled);
 * a sound leaves by itself when its source is done.
 */
export interface Mixer {
  seat(voice: Voice): Seat
  leave(voice: Voice): void
  readonly seats: ReadonlyMap<Voice, Seat>
  playToAll(source: Source, except?: Voice): { stop(): void }
  /**
   * For conference recordings: `said` is what all seats say that everybody may hear (no coach, nobody muted or held),
   * `heard` is what is played to all.
   */
  readonly taps: Set<Tap>
}
