import { FRAME_MS } from './audio.ts'
import type { TickStatistics } from './tickStatistics.ts'

/** The 20 ms are divided into this many parts, each with its own share of the legs. */
export const PARTS = 10
const PART_MS = FRAME_MS / PARTS

/** A timer rings up to a millisecond early; rather than wait another one, begin. */
const EARLY_MS = 0.3
const LATE_MS = 5
/** After a longer stop (a laptop asleep) the lost time stays lost: 200 ms of sound at once help nobody. */
const CATCH_UP_MS = 200

/** Monotonic time in milliseconds and a timer on it; a test brings its own. */
export interface TickTime {
  nowMs(): number
  after(delayMs: number, ring: () => void): NodeJS.Timeout
  /** Once the packets that wait in the sockets have been read. */
  afterReading(ring: () => void): void
}

const REAL_TIME: TickTime = {
  nowMs: () => performance.now(),
  after: (delayMs, ring) => setTimeout(ring, delayMs),
  afterReading: (ring) => setImmediate(ring),
}

/**
 * The one 20 ms clock of a world. Part p is due every 20 ms, 2 ms after part p−1, on a grid laid down at `start`; so the
 * packets of one leg never wait behind those of a thousand others. A late part is run as often as it fell due, which
 * keeps the sound's length right. Only parts with somebody in them wake the process.
 */
export class TickClock {
  #run: (part: number) => void
  #isEmpty: (part: number) => boolean
  #time: TickTime
  #timer: NodeJS.Timeout | null = null
  #running = false
  #ticking = false
  #reading = false
  #epoch = 0
  #step = 0
  #ticks = 0
  #late = 0
  #missed = 0
  #maxLatenessMs = 0

  /** `run` serves everybody in a part once; `isEmpty` says that there is nobody. */
  constructor(run: (part: number) => void, isEmpty: (part: number) => boolean, time: TickTime = REAL_TIME) {
    this.#run = run
    this.#isEmpty = isEmpty
    this.#time = time
  }

  /** Idempotent. */
  start(): void {
    if (this.#running) return
    this.#running = true
    this.#epoch = this.#time.nowMs()
    this.#step = 0
    if (!this.#ticking) this.#arm()
  }

  /** Idempotent, and allowed from within a tick. */
  stop(): void {
    this.#running = false
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** Runs what is due by `nowMs` at once; costs a comparison when nothing is. */
  readonly poke = (nowMs: number): void => {
    const behindMs = nowMs - this.#dueMs()
    if (behindMs < 0 || behindMs > FRAME_MS) return
    if (this.#running && !this.#ticking && !this.#reading) this.#runDue()
  }

  get statistics(): TickStatistics {
    return {
      ticks: this.#ticks,
      late: this.#late,
      missed: this.#missed,
      maxLatenessMs: Math.round(this.#maxLatenessMs * 100) / 100,
    }
  }

  #arm(): void {
    for (let skipped = 0; skipped < PARTS && this.#isEmpty(this.#step % PARTS); skipped++) this.#step++
    this.#timer = this.#time.after(Math.max(1, Math.floor(this.#dueMs() - this.#time.nowMs())), this.#ring)
  }

  /**
   * After a stall of the process the timers come before the packets that came in meanwhile. Ticks run then would find
   * nothing to play and make every leg's buffer grow for no reason: the packets are read first.
   */
  #ring = (): void => {
    if (!this.#reading && this.#time.nowMs() - this.#dueMs() > FRAME_MS) {
      this.#reading = true
      this.#time.afterReading(this.#ring)
      return
    }
    this.#reading = false
    this.#runDue()
    if (this.#running) this.#arm()
  }

  #runDue(): void {
    this.#ticking = true
    const behindMs = this.#time.nowMs() - this.#dueMs()
    if (behindMs > CATCH_UP_MS) this.#giveUp(behindMs)
    while (this.#running && this.#dueMs() <= this.#time.nowMs() + EARLY_MS) {
      const part = this.#step % PARTS
      if (!this.#isEmpty(part)) this.#tick(part)
      this.#step++
    }
    this.#ticking = false
  }

  #tick(part: number): void {
    const dueMs = this.#dueMs()
    const latenessMs = this.#time.nowMs() - dueMs
    this.#ticks++
    if (latenessMs > LATE_MS) this.#late++
    if (latenessMs > this.#maxLatenessMs) this.#maxLatenessMs = latenessMs
    this.#run(part)
    if (this.#time.nowMs() - dueMs > FRAME_MS) this.#missed++
  }

  #giveUp(behindMs: number): void {
    const periods = Math.floor(behindMs / FRAME_MS)
    this.#step += periods * PARTS
    this.#missed += periods
    this.#maxLatenessMs = Math.max(this.#maxLatenessMs, behindMs)
  }

  #dueMs(): number {
    return this.#epoch + this.#step * PART_MS
  }
}
