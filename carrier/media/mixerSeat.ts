import { FRAME_SAMPLES, type Frame, type Source } from './audio.ts'
import type { Seat } from './mixer.ts'
import type { Voice } from './voice.ts'

/** Adds what is played to all to what a seat hears aside. */
export type WithSounds = (aside: Frame | null, seat: MixerSeat) => Frame | null

/** A seat as the mixing desk keeps it; the lower fields belong to the desk and change at every tick. */
export class MixerSeat implements Seat {
  readonly voice: Voice
  muted = false
  held = false
  coaching: Voice | null = null
  aside: Source | null = null

  /** What everybody may hear of this seat, and what only the coached may. */
  spoken: Frame | null = null
  whispered: Frame | null = null
  heard: Frame | null = null
  readonly buffer: Frame = new Int16Array(FRAME_SAMPLES)
  #withSounds: WithSounds

  constructor(voice: Voice, withSounds: WithSounds) {
    this.voice = voice
    this.#withSounds = withSounds
  }

  next(): Frame | null {
    if (this.held) return this.aside?.next() ?? null
    if (this.aside) return this.#withSounds(this.aside.next(), this)
    return this.heard
  }
}
