import { FRAME_SAMPLES, type Frame } from './audio.ts'

/** A running sum of frames, wide enough not to overflow; written out, what is too loud stays at full scale. */
export class FrameSum {
  #sum = new Int32Array(FRAME_SAMPLES)

  clear(): this {
    this.#sum.fill(0)
    return this
  }

  add(frame: Frame): void {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) sum[i] = (sum[i] as number) + (frame[i] as number)
  }

  addSum(other: FrameSum): void {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) sum[i] = (sum[i] as number) + (other.#sum[i] as number)
  }

  subtract(frame: Frame): void {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) sum[i] = (sum[i] as number) - (frame[i] as number)
  }

  writeTo(out: Frame): Frame {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) out[i] = saturated(sum[i] as number)
    return out
  }

  /** The sum without one of its frames, in one go: the N−1 of the mixer's inner loop. */
  writeWithout(own: Frame, out: Frame): Frame {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) out[i] = saturated((sum[i] as number) - (own[i] as number))
    return out
  }
}

function saturated(value: number): number {
  return Math.max(-32768, Math.min(32767, value))
}
