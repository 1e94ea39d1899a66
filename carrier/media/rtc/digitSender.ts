import { FRAME_SAMPLES } from '../audio.ts'

const KEYS = '0123456789*#ABCD'
/** The Voice SDK's own rhythm: 160 ms pressed, 70 ms and the rest of a tick let go. */
const PRESSED_TICKS = 8
const RELEASED_TICKS = 4
const VOLUME = 10
const END = 0x80
/** RFC 4733, section 2.5.1.4: the end is sent three times, since it may be lost. */
const END_COPIES = 3

export interface DigitPackets {
  /** All packets of a press carry the timestamp of its beginning. */
  readonly timestamp: number
  readonly marker: boolean
  readonly payloads: readonly Buffer[]
}

/** Presses keys towards the far side as telephone-event packets, one key after the other. */
export class DigitSender {
  #waiting: number[] = []
  #event = 0
  #tick = -1
  #startedAt = 0

  /** Anything but 0-9, *, #, A-D is ignored. */
  press(digit: string): void {
    const event = digit.length === 1 ? KEYS.indexOf(digit.toUpperCase()) : -1
    if (event >= 0) this.#waiting.push(event)
  }

  /** What takes the place of the audio packet in this tick; null when no key is down. */
  next(timestamp: number): DigitPackets | null {
    if (this.#tick < 0) {
      const event = this.#waiting.shift()
      if (event === undefined) return null
      this.#event = event
      this.#startedAt = timestamp
      this.#tick = 0
    }
    const tick = ++this.#tick
    if (tick > PRESSED_TICKS) {
      if (tick >= PRESSED_TICKS + RELEASED_TICKS) this.#tick = -1
      return null
    }
    const isEnd = tick === PRESSED_TICKS
    const payload = Buffer.from([this.#event, (isEnd ? END : 0) | VOLUME, 0, 0])
    payload.writeUInt16BE(tick * FRAME_SAMPLES, 2)
    const payloads = isEnd ? Array.from({ length: END_COPIES }, () => payload) : [payload]
    return { timestamp: this.#startedAt, marker: tick === 1, payloads }
  }
}
