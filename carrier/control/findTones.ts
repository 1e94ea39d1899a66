import { tonePower } from '../media/goertzel.ts'

export interface HeardTone {
  readonly hz: number
  /** 1 is a full-scale sine. */
  readonly power: number
}

/** Half of what 100 ms blocks can tell apart. */
const STEP_HZ = 10
const LOWEST_HZ = 50
const HIGHEST_HZ = 3900
/** −40 dBFS. */
const THRESHOLD = 0.0001
/** A Hann window leaves less than this of a neighbour 40 Hz away. */
const SHADOW = 0.01

/** The tones that stand out, strongest first, to 10 Hz. */
export function findTones(samples: Int16Array): readonly HeardTone[] {
  const spectrum: HeardTone[] = []
  for (let hz = LOWEST_HZ; hz <= HIGHEST_HZ; hz += STEP_HZ)
    spectrum.push({ hz, power: tonePower(samples, hz) })
  const strongest = Math.max(...spectrum.map(({ power }) => power))
  const floor = Math.max(THRESHOLD, strongest * SHADOW)
  return spectrum
    .filter(({ power }, at) => {
      const before = spectrum[at - 1]?.power ?? 0
      const after = spectrum[at + 1]?.power ?? 0
      return power >= floor && power > before && power >= after
    })
    .sort((one, other) => other.power - one.power)
}
