import { type Clip, FRAME_SAMPLES, type Frame, type Source } from './audio.ts'

/**
 * Plays a clip `loops` times (0 = endless) and then falls silent.
 * `done` resolves once, at the end of the last loop or when stopped.
 */
export class Playback implements Source {
  readonly done: Promise<void>
  #clip: Clip
  #loopsLeft: number
  #at = 0
  #finished = false
  #resolve: () => void = () => {}

  constructor(clip: Clip, loops = 1) {
    this.#clip = clip
    this.#loopsLeft = loops === 0 ? Number.POSITIVE_INFINITY : loops
    this.done = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  get finished(): boolean {
    return this.#finished
  }

  stop(): void {
    if (this.#finished) return
    this.#finished = true
    this.#resolve()
  }

  next(): Frame | null {
    if (this.#finished) return null
    const { samples } = this.#clip
    if (this.#at >= samples.length) {
      this.#at = 0
      this.#loopsLeft -= 1
      if (this.#loopsLeft < 1 || samples.length === 0) {
        this.stop()
        return null
      }
    }
    const end = this.#at + FRAME_SAMPLES
    const frame = samples.subarray(this.#at, end)
    this.#at = end
    if (frame.length === FRAME_SAMPLES) return frame
    const padded = new Int16Array(FRAME_SAMPLES)
    padded.set(frame)
    return padded
  }
}
