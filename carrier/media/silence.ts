import { SAMPLE_RATE } from './audio.ts'

/** Digital silence of the given length. */
export function silence(milliseconds: number): Int16Array {
  return new Int16Array(Math.round((milliseconds * SAMPLE_RATE) / 1000))
}
