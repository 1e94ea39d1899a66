import type { AudioPort, Frame, Source, Tap } from './audio.ts'

/**
 * One party's two-way sound as the carrier sees it: the wire it is on, what it is plugged into, who listens along.
 * A leg has exactly one Voice for its whole life; the wire comes when the party's media is up.
 */
export class Voice {
  port: AudioPort | null = null
  /** What the party hears; null is silence. */
  source: Source | null = null
  readonly taps = new Set<Tap>()
  /** What the party said in the current tick; read by mixers, bridges and `<Echo>`. */
  said: Frame | null = null
}
