import type { Clip } from './audio.ts'
import { joinSamples } from './joinSamples.ts'
import { silence } from './silence.ts'
import { tone } from './tone.ts'

interface Cadence {
  readonly hz: readonly number[]
  /** Milliseconds of sound and silence in turn. */
  readonly rhythm: readonly number[]
}

/** ITU-T E.180 supplement 2; Japan's 400 Hz modulated by 16 Hz is the pair 384 + 416. */
const NORTH_AMERICA: Cadence = { hz: [440, 480], rhythm: [2000, 4000] }
const BRITAIN: Cadence = { hz: [400, 450], rhythm: [400, 200, 400, 2000] }
const CADENCES: Readonly<Record<string, Cadence>> = {
  us: NORTH_AMERICA,
  ca: NORTH_AMERICA,
  kr: { hz: [440, 480], rhythm: [1000, 2000] },
  gb: BRITAIN,
  uk: BRITAIN,
  ie: BRITAIN,
  de: { hz: [425], rhythm: [1000, 4000] },
  jp: { hz: [384, 416], rhythm: [1000, 2000] },
}
const ELSEWHERE: Cadence = { hz: [425], rhythm: [1000, 4000] }

/** One round of a country's ringback with its pauses; most of the world sounds like Germany. */
export function ringback(country: string): Clip {
  const { hz, rhythm } = CADENCES[country.toLowerCase()] ?? ELSEWHERE
  const pieces = rhythm.map((ms, turn) => (turn % 2 === 0 ? tone(hz, ms, 0.15) : silence(ms)))
  return { samples: joinSamples(pieces) }
}
