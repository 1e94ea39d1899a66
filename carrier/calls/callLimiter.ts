import type { Clock } from '../clock.ts'

/** Twilio's calls-per-second rule for REST-placed calls: excess waits its turn, it is never refused. */
export class CallLimiter {
  #clock: Clock
  #gapMs: number
  #nextAtMs = 0

  constructor(clock: Clock, callsPerSecond: number) {
    this.#clock = clock
    this.#gapMs = 1000 / callsPerSecond
  }

  /** Runs `start` when its turn comes; the returned function gives the turn up. */
  wait(start: (waitedMs: number) => void): () => void {
    const nowMs = this.#clock.nowMs()
    const atMs = Math.max(nowMs, this.#nextAtMs)
    this.#nextAtMs = atMs + this.#gapMs
    if (atMs > nowMs) return this.#clock.after(atMs - nowMs, () => start(atMs - nowMs))
    // Never in the caller's own tick: REST answers `queued` before the network hears of the call.
    const soon = setImmediate(() => start(0))
    return () => clearImmediate(soon)
  }
}
