import { FRAME_SAMPLES, type Frame, SAMPLE_RATE } from '../../media/audio.ts'

/** The last seconds a handset has heard, in blocks of one second that are only made when they are needed. */
export class HeardSound {
  readonly #maxBlocks: number
  #blocks: Int16Array[] = []
  #filled = SAMPLE_RATE

  constructor(seconds: number) {
    this.#maxBlocks = seconds === 0 ? 0 : seconds + 1
  }

  take(frame: Frame | null): void {
    if (this.#maxBlocks === 0) return
    if (this.#filled === SAMPLE_RATE) this.#turn()
    const block = this.#blocks.at(-1)
    if (frame) block?.set(frame, this.#filled)
    else block?.fill(0, this.#filled, this.#filled + FRAME_SAMPLES)
    this.#filled += FRAME_SAMPLES
  }

  /** The newest `ms` milliseconds, or as many as there are, in the order heard. */
  last(ms: number): Int16Array {
    const kept = this.#blocks.length * SAMPLE_RATE - (SAMPLE_RATE - this.#filled)
    const wanted = Math.min(kept, Math.round((ms * SAMPLE_RATE) / 1000))
    const samples = new Int16Array(wanted)
    let end = wanted
    for (let index = this.#blocks.length - 1; index >= 0 && end > 0; index -= 1) {
      const used = index === this.#blocks.length - 1 ? this.#filled : SAMPLE_RATE
      const count = Math.min(used, end)
      const block = this.#blocks[index]
      if (block) samples.set(block.subarray(used - count, used), end - count)
      end -= count
    }
    return samples
  }

  forget(): void {
    this.#blocks = []
    this.#filled = SAMPLE_RATE
  }

  /** The oldest block is reused, so that a long call makes no garbage. */
  #turn(): void {
    const oldest = this.#blocks.length >= this.#maxBlocks ? this.#blocks.shift() : undefined
    this.#blocks.push(oldest ?? new Int16Array(SAMPLE_RATE))
    this.#filled = 0
  }
}
