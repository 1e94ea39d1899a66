import { type Clip, SAMPLE_RATE } from '../../media/audio.ts'

/** Loud enough to stand out of µ-law's noise, quiet enough that four speakers do not clip (-14 dBFS). */
const PEAK = 6500

/** One second of the tones together, each equally loud. With whole Hz it loops without a click. */
export function toneClip(hz: readonly number[]): Clip {
  const samples = new Int16Array(SAMPLE_RATE)
  const each = PEAK / hz.length
  for (let at = 0; at < SAMPLE_RATE; at += 1) {
    let sum = 0
    for (const tone of hz) sum += Math.sin((2 * Math.PI * tone * at) / SAMPLE_RATE)
    samples[at] = Math.round(each * sum)
  }
  return { samples }
}
