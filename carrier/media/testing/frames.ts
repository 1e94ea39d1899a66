import { FRAME_SAMPLES, type Frame, type Source } from '../audio.ts'

/** A frame of one value throughout: sums of distinct powers of two tell who is in them. */
export function levelFrame(value: number): Frame {
  return new Int16Array(FRAME_SAMPLES).fill(value)
}

/** Sounds that value for ever. */
export function levelSource(value: number): Source {
  const frame = levelFrame(value)
  return { next: () => frame }
}
