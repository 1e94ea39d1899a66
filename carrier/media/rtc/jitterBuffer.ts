import { FRAME_MS, FRAME_SAMPLES, type Frame, SAMPLE_RATE } from '../audio.ts'
import { LINEAR_OF_ULAW } from '../ulaw.ts'

/** A quarter of a second of samples; a power of two, so that a timestamp finds its place with a mask. */
const RING = 2048
const MASK = RING - 1
/** No µ-law byte decodes to this. */
const EMPTY = -32768
const SAMPLES_PER_MS = SAMPLE_RATE / 1000

/** A packet that comes later than this is lost; one that is further ahead does not belong to the stream. */
const LATEST_FRAMES = 6
const FURTHEST_SAMPLES = 1440
/** 60 ms, the most that browsers put into one packet. */
const LONGEST_SAMPLES = 480
/** After so many strays in a row it is the stream that has moved. */
const STRAYS = 3
/** Half a second is looked back on before a frame is dropped to win back delay. */
const WINDOW_TICKS = 25
/** Every packet of the window had this much time to spare: one frame, and 8 ms against the next hiccup. */
const SPARE_MS = FRAME_MS + 8
/** A second of nothing: whatever comes next is a new beginning. */
const STARVED_TICKS = 50
const CONCEALED_TICKS = 3

export interface JitterStatistics {
  readonly received: number
  /** Came after their frame had been played. */
  readonly late: number
  /** Frames that were due and not there. */
  readonly concealed: number
  /** Frames of delay added after late packets, and taken back later. */
  readonly inserted: number
  readonly dropped: number
}

/**
 * Evens out one remote stream: packets go in when they come, a frame comes out every 20 ms.
 *
 * Samples lie in a ring by their timestamp, so reordering and repetition need no care. The first packet is played at the
 * next tick, without waiting; a packet that comes too late pushes the playing point back by the frames it was late,
 * and half a second in which every packet was more than 28 ms early pulls it forward, by half of what is too much. A steady stream is thus
 * held for 0 to 28 ms (the time to the tick included), and a drifting clock costs one frame now and then.
 */
export class JitterBuffer {
  #ring = new Int16Array(RING).fill(EMPTY)
  #frame: Frame = new Int16Array(FRAME_SAMPLES)
  #started = false
  /** Timestamp of the next frame to be played. */
  #playAt = 0
  #waitedFor: number | null = null
  #nextTickMs = 0
  /** Bit k: the frame played k+1 ticks ago was missing. */
  #missing = 0
  #misses = 0
  #stalls = 0
  #strays = 0
  #ticks = 0
  #spareMs = Number.POSITIVE_INFINITY
  #received = 0
  #late = 0
  #concealed = 0
  #inserted = 0
  #dropped = 0

  get statistics(): JitterStatistics {
    return {
      received: this.#received,
      late: this.#late,
      concealed: this.#concealed,
      inserted: this.#inserted,
      dropped: this.#dropped,
    }
  }

  /** Takes the µ-law samples `bytes[start, end)` that begin at `timestamp`. */
  push(timestamp: number, bytes: Uint8Array, start: number, end: number, nowMs: number): void {
    const length = end - start
    if (length <= 0 || length > LONGEST_SAMPLES) return
    this.#received++
    if (!this.#started) this.#restart(timestamp)
    let ahead = (timestamp - this.#playAt) | 0
    if (ahead < -LATEST_FRAMES * FRAME_SAMPLES || ahead > FURTHEST_SAMPLES) {
      if (!this.#hasMoved(ahead)) return
      this.#restart(timestamp)
      ahead = 0
    }
    this.#strays = 0
    if (ahead < 0) {
      if (!this.#makeUpFor(Math.ceil(-ahead / FRAME_SAMPLES))) return
      ahead = (timestamp - this.#playAt) | 0
    }
    const ring = this.#ring
    for (let at = start, to = timestamp; at < end; at++, to++) {
      ring[to & MASK] = LINEAR_OF_ULAW[bytes[at] as number] as number
    }
    const spareMs = ahead / SAMPLES_PER_MS + this.#nextTickMs - nowMs
    if (spareMs < this.#spareMs) this.#spareMs = spareMs
  }

  /** The frame of this tick; null for silence, which includes a gap too long to be concealed. */
  pull(nowMs: number): Frame | null {
    this.#nextTickMs = nowMs + FRAME_MS
    if (!this.#started) return null
    if (this.#stalls > 0) {
      this.#stalls--
      return this.#conceal()
    }
    if (this.#isHalfThere()) {
      this.#waitedFor = this.#playAt
      this.#delayed(1)
      return this.#conceal()
    }
    const present = this.#takeFrame()
    this.#missing = (this.#missing << 1) | (present ? 0 : 1)
    if (++this.#ticks >= WINDOW_TICKS) this.#winBack()
    if (present) {
      this.#misses = 0
      return this.#frame
    }
    this.#misses++
    this.#concealed++
    if (this.#misses >= STARVED_TICKS) this.#started = false
    return this.#conceal()
  }

  #restart(timestamp: number): void {
    this.#ring.fill(EMPTY)
    this.#started = true
    this.#playAt = timestamp
    this.#missing = 0
    this.#misses = 0
    this.#stalls = 0
    this.#waitedFor = null
    this.#ticks = 0
    this.#spareMs = Number.POSITIVE_INFINITY
  }

  /**
   * A packet's frame has been due `frames` ticks ago. If nothing was played since, the playing point goes back to it. If
   * later frames were, it is lost, but the next ones get more time. A frame that was there is a repetition.
   */
  #makeUpFor(frames: number): boolean {
    const mask = (1 << frames) - 1
    const missing = this.#missing & mask
    if (missing >> (frames - 1) === 0) return false
    this.#late++
    if (missing === mask) {
      this.#playAt = (this.#playAt - frames * FRAME_SAMPLES) | 0
      this.#missing >>>= frames
      this.#delayed(frames)
      return true
    }
    this.#missing &= ~(1 << (frames - 1))
    this.#stalls++
    this.#delayed(1)
    return false
  }

  /** What was measured before holds no longer. */
  #delayed(frames: number): void {
    this.#inserted += frames
    this.#ticks = 0
    this.#spareMs = Number.POSITIVE_INFINITY
  }

  /**
   * Whether a packet far from the playing point means that the stream is there now: one from the past does when nothing
   * has been played since, one from the future when others came before it.
   */
  #hasMoved(ahead: number): boolean {
    if (ahead < 0) return -ahead <= this.#misses * FRAME_SAMPLES
    this.#strays++
    return this.#strays >= STRAYS
  }

  /** The end of the next frame is still on its way, in a packet of another length than ours; waited for once. */
  #isHalfThere(): boolean {
    const at = this.#playAt
    if (this.#ring[at & MASK] === EMPTY || this.#ring[(at + FRAME_SAMPLES - 1) & MASK] !== EMPTY) return false
    return this.#waitedFor !== at
  }

  #takeFrame(): boolean {
    const ring = this.#ring
    const frame = this.#frame
    let found = 0
    for (let i = 0, from = this.#playAt; i < FRAME_SAMPLES; i++, from++) {
      const sample = ring[from & MASK] as number
      if (sample === EMPTY) continue
      if (found === 0) frame.fill(0)
      found++
      frame[i] = sample
      ring[from & MASK] = EMPTY
    }
    this.#playAt = (this.#playAt + FRAME_SAMPLES) | 0
    return found > 0
  }

  #winBack(): void {
    const spareMs = this.#spareMs
    this.#ticks = 0
    this.#spareMs = Number.POSITIVE_INFINITY
    if (spareMs < SPARE_MS || spareMs === Number.POSITIVE_INFINITY) return
    const tooMany = (spareMs - SPARE_MS) / FRAME_MS + 1
    for (let frames = Math.ceil(tooMany / 2); frames > 0; frames--) this.#drop()
  }

  #drop(): void {
    for (let i = 0, at = this.#playAt; i < FRAME_SAMPLES; i++, at++) this.#ring[at & MASK] = EMPTY
    this.#playAt = (this.#playAt + FRAME_SAMPLES) | 0
    this.#missing <<= 1
    this.#dropped++
  }

  /** The last frame again, half as loud each time, and then silence. */
  #conceal(): Frame | null {
    if (this.#misses > CONCEALED_TICKS) return null
    const frame = this.#frame
    for (let i = 0; i < FRAME_SAMPLES; i++) frame[i] = (frame[i] as number) >> 1
    return frame
  }
}
