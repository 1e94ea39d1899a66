import type { Clip } from './audio.ts'
import { tone } from './tone.ts'

export const BEEP_HZ = 1400

/** A fifth of a second of the tone that recording machines have used since the seventies. */
export function beep(): Clip {
  return { samples: tone([BEEP_HZ], 200, 0.25) }
}
