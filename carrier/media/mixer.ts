import type { Source } from './audio.ts'
import type { Voice } from './voice.ts'

/** One voice's place in a mixer. The fields are read at every tick: set them, and the next tick obeys. */
export interface Seat {
  readonly voice: Voice
  muted: boolean
  /** A held party neither hears the others nor is heard; it hears `aside` instead. */
  held: boolean
  /** When set, only this voice hears the seat's holder; the holder still hears everybody. */
  coaching: Voice | null
  /** Heard instead of the others (wait music, hold music, an announcement to this party); null = the others. */
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
  /** Everything said in the tick by seats that are heard: for conference recordings. */
  readonly taps: Set<import('./audio.ts').Tap>
}
