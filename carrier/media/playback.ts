import { type Clip, FRAME_SAMPLES, type Frame, type Source } from './audio.ts'

/**
 * Plays a clip `loops` times (0 = endless) and then falls silent.
 * `done` resolves once, at the end of the last loop or when stopped.
 */
export class Playback implements Source {
  readonly done: Promise<void>
  /** The clip's name. */
  readonly name: string | undefined
  #samples: Int16Array
  #loopsLeft: number
  #at = 0
  #finished = false
  #frame = new Int16Array(FRAME_SAMPLES)
  #resolve: () => void = () => {}

  constructor(clip: Clip, loops = 1) {
    this.#samples = clip.samples
    this.name = clip.name
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

  /** Loops join inside a frame, so that music and ringback keep their length to the sample. */
  next(): Frame | null {
    const samples = this.#samples
    if (!this.#finished && (samples.length === 0 || this.#loopsLeft < 1)) this.stop()
    if (this.#finished) return null
    const frame = this.#frame
    let at = this.#at
    for (let i = 0; i < FRAME_SAMPLES; i++) {
      if (at === samples.length) {
        this.#loopsLeft -= 1
        if (this.#loopsLeft < 1) {
          frame.fill(0, i)
          break
        }
        at = 0
      }
      frame[i] = samples[at++] as number
    }
    if (at === samples.length && this.#loopsLeft >= 1) {
      this.#loopsLeft -= 1
      at = 0
    }
    this.#at = at
    return frame
  }
}
