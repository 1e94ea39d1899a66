import type { Clip } from './audio.ts'
import { digitFrequencies } from './digitFrequencies.ts'
import { joinSamples } from './joinSamples.ts'
import { silence } from './silence.ts'
import { tone } from './tone.ts'

/** Q.24 wants 40 ms and more; the Voice SDK presses for 160 ms with 70 ms between keys. */
const PRESS_MS = 160
const GAP_MS = 70

/** Twilio's waits: `w` is half a second, `W` a whole one. */
const WAITS: Readonly<Record<string, number>> = { w: 500, W: 1000 }

/** The DTMF pair of a key with the gap after it, or a wait; any other character is no sound at all. */
export function digitTone(digit: string): Clip {
  const wait = WAITS[digit]
  if (wait !== undefined) return { samples: silence(wait) }
  const frequencies = digitFrequencies(digit)
  if (!frequencies) return { samples: new Int16Array(0) }
  return { samples: joinSamples([tone(frequencies, PRESS_MS, 0.25), silence(GAP_MS)]) }
}
