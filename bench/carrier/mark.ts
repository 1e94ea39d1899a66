import { FRAME_SAMPLES } from '../../carrier/media/audio.ts'
import { LINEAR_OF_ULAW, ULAW_OF_LINEAR } from '../../carrier/media/ulaw.ts'

const BITS = 20
const SAMPLES_PER_BIT = FRAME_SAMPLES / BITS
/** Two bits in front that no speech has: every sample loud, first up, then down. */
const PREAMBLE = 2
const LOUD = 16_000
const FOUND = 12_000
const MOST_MARKS = 2 ** (BITS - PREAMBLE)

/** Soft noise, the same on every leg: what a talker says between marks, so that the mixer has three to add up. */
export const NOISE: Uint8Array = Uint8Array.from({ length: FRAME_SAMPLES }, (_, i) => {
  const sample = Math.round(400 * Math.sin(i * 12.9898) * Math.cos(i * 4.1414))
  return ULAW_OF_LINEAR[sample & 0xffff] as number
})

/** A frame that carries a number in the signs of loud samples: it survives µ-law and the soft noise of two others. */
export function markFrame(number: number): Uint8Array {
  const frame = new Uint8Array(FRAME_SAMPLES)
  const bits = (number % MOST_MARKS) | (0b10 << (BITS - PREAMBLE))
  for (let i = 0; i < FRAME_SAMPLES; i++) {
    const bit = (bits >> (BITS - 1 - Math.floor(i / SAMPLES_PER_BIT))) & 1
    frame[i] = ULAW_OF_LINEAR[(bit ? LOUD : -LOUD) & 0xffff] as number
  }
  return frame
}

/** The number of a marked frame in µ-law; null for any other frame. */
export function readMark(bytes: Uint8Array, start: number): number | null {
  let number = 0
  for (let bit = 0; bit < BITS; bit++) {
    const sample = LINEAR_OF_ULAW[bytes[start + bit * SAMPLES_PER_BIT + 3] as number] as number
    if (sample < FOUND && sample > -FOUND) return null
    number = (number << 1) | (sample > 0 ? 1 : 0)
  }
  return number >> (BITS - PREAMBLE) === 0b10 ? number & (MOST_MARKS - 1) : null
}
