import { FRAME_SAMPLES, type Frame } from './audio.ts'

/** A running sum of frames, wide enough not to overflow; written out, what is too loud stays at full scale. */
export class FrameSum {
  #sum = new Int32Array(FRAME_SAMPLES)

  clear(): this {
    this.#sum.fill(0)
    return this
  }

  copy(other: FrameSum): this {
    this.#sum.set(other.#sum)
    return this
  }

  add(frame: Frame): void {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) sum[i] = (sum[i] as number) + (frame[i] as number)
  }

  subtract(frame: Frame): void {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) sum[i] = (sum[i] as number) - (frame[i] as number)
  }

  writeTo(out: Frame): Frame {
    const sum = this.#sum
    for (let i = 0; i < FRAME_SAMPLES; i++) {
      const value = sum[i] as number
      out[i] = Math.max(-32768, Math.min(32767, value))
    }
    return out
  }
}
