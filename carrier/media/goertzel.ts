import { SAMPLE_RATE } from './audio.ts'

const BLOCK = 800
const FULL_SCALE = 32768

/**
 * The power of the sine at `hz` in 8 kHz samples: 1 is a full-scale sine, 0.01 one at a tenth of its amplitude.
 * The mean over Hann-windowed blocks of 100 ms (a shorter piece is one block), so tones 40 Hz apart do not mix.
 */
export function tonePower(samples: Int16Array, hz: number): number {
  const size = Math.min(BLOCK, samples.length)
  if (size === 0) return 0
  const coefficient = 2 * Math.cos((2 * Math.PI * hz) / SAMPLE_RATE)
  let sum = 0
  let blocks = 0
  for (let start = 0; start + size <= samples.length; start += size) {
    let one = 0
    let two = 0
    for (let i = 0; i < size; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size)
      const now = ((samples[start + i] ?? 0) / FULL_SCALE) * window + coefficient * one - two
      two = one
      one = now
    }
    // A Hann window halves the amplitude; a sine's bin holds half its amplitude times the length.
    const magnitude = Math.sqrt(Math.max(0, one * one + two * two - coefficient * one * two)) / (size / 4)
    sum += magnitude * magnitude
    blocks++
  }
  return sum / blocks
}

/** Which of the `candidates` (Hz) sound in the samples, at −40 dBFS or more unless told otherwise. */
export function tonesPresent(
  samples: Int16Array,
  candidates: readonly number[],
  threshold = 0.0001,
): readonly number[] {
  return candidates.filter((hz) => tonePower(samples, hz) >= threshold)
}
