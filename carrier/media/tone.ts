import { SAMPLE_RATE } from './audio.ts'

const FADE_SAMPLES = 40

/**
 * Equal sines added up, with 5 ms fades so that nothing clicks.
 * `amplitude` is each sine's share of full scale, 0 to 1.
 */
export function tone(frequencies: readonly number[], milliseconds: number, amplitude = 0.2): Int16Array {
  const length = Math.round((milliseconds * SAMPLE_RATE) / 1000)
  const samples = new Int16Array(length)
  for (let i = 0; i < length; i++) {
    let value = 0
    for (const hz of frequencies) value += Math.sin((2 * Math.PI * hz * i) / SAMPLE_RATE)
    const fade = Math.min(1, (i + 1) / FADE_SAMPLES, (length - i) / FADE_SAMPLES)
    samples[i] = Math.round(Math.max(-1, Math.min(1, value * amplitude * fade)) * 32767)
  }
  return samples
}
