import type { Leg } from './leg.ts'

/**
 * Whoever is at the far end of a leg: a browser with the Voice SDK, or a handset. The carrier's calls room drives
 * it through these verbs; the party drives the leg through `reportRinging`, `answerLeg`, `declineLeg`, `endLeg`
 * and `pressDigit`. A party's sound is `leg.voice.port`, which it sets when its media is up.
 */
export interface Party {
  readonly kind: 'client' | 'handset'
  /** An outbound leg has reached the party: ring. */
  ring(leg: Leg): void
  /** Inbound leg: whom it calls is ringing. With `earlyMedia` the caller already hears `leg.voice.source`. */
  progress(leg: Leg, earlyMedia: boolean): void
  /** Inbound leg: the carrier has answered; the party's sound is connected from now on. */
  accept(leg: Leg): void
  /** The leg is over (`leg.status` says how): stop ringing, close the sound. Called exactly once per leg. */
  release(leg: Leg): void
  /** Words that are being said to the party, as text. */
  caption(leg: Leg, words: string): void
  /** Keys pressed towards the party by the far side. */
  digit(leg: Leg, digit: string): void
}
