export type Cancel = () => void

interface Alarm {
  readonly dueMs: number
  readonly order: number
  readonly ring: () => void
  timer: NodeJS.Timeout | null
}

/** Node's own limit, about 25 days; a later alarm is armed again when this one comes. */
const LONGEST_TIMER_MS = 2_147_483_647

/**
 * The carrier's time: every protocol timer (ring timeouts, `<Pause>`, webhook retries, time limits) runs on it,
 * so that a test may hold it and step through a minute in a millisecond. Sound does not: the 20 ms media tick
 * stays on the machine's own clock, because the far ends are real.
 *
 * All values are milliseconds since the epoch, or durations in milliseconds.
 */
export class Clock {
  #heldAtMs: number | null = null
  #skewMs = 0
  #order = 0
  #alarms = new Set<Alarm>()

  nowMs(): number {
    return this.#heldAtMs ?? Date.now() + this.#skewMs
  }

  now(): Date {
    return new Date(this.nowMs())
  }

  /** Calls `ring` once after `delayMs`; the returned function withdraws it. */
  after(delayMs: number, ring: () => void): Cancel {
    const alarm: Alarm = {
      dueMs: this.nowMs() + Math.max(0, delayMs),
      order: this.#order++,
      ring,
      timer: null,
    }
    this.#alarms.add(alarm)
    if (!this.held) this.#arm(alarm)
    return () => this.#withdraw(alarm)
  }

  /** Resolves after `delayMs`, or at once when `signal` aborts. Never rejects. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const finish = () => {
        cancel()
        signal?.removeEventListener('abort', finish)
        resolve()
      }
      const cancel = this.after(delayMs, finish)
      signal?.addEventListener('abort', finish, { once: true })
    })
  }

  get held(): boolean {
    return this.#heldAtMs !== null
  }

  /** Stops time: no timer fires until `advance` or `release`. */
  hold(): void {
    if (this.held) return
    this.#heldAtMs = this.nowMs()
    for (const alarm of this.#alarms) if (alarm.timer) clearTimeout(alarm.timer)
  }

  /** Moves held time forward, firing what falls due in the order of its due time. */
  advance(byMs: number): void {
    if (this.#heldAtMs === null) throw new Error('the clock is not held')
    const untilMs = this.#heldAtMs + byMs
    for (let due = this.#earliest(); due && due.dueMs <= untilMs; due = this.#earliest()) {
      this.#heldAtMs = Math.max(this.#heldAtMs, due.dueMs)
      this.#withdraw(due)
      due.ring()
    }
    this.#heldAtMs = untilMs
  }

  /** Lets time run on from where it was held. */
  release(): void {
    if (this.#heldAtMs === null) return
    this.#skewMs = this.#heldAtMs - Date.now()
    this.#heldAtMs = null
    for (const alarm of this.#alarms) this.#arm(alarm)
  }

  /** Withdraws every timer: the world is closing. */
  stop(): void {
    for (const alarm of this.#alarms) this.#withdraw(alarm)
  }

  #arm(alarm: Alarm): void {
    alarm.timer = setTimeout(
      () => {
        // Node's timers may come up to a millisecond before the wall clock says so.
        if (this.nowMs() < alarm.dueMs) return this.#arm(alarm)
        this.#alarms.delete(alarm)
        alarm.ring()
      },
      Math.min(LONGEST_TIMER_MS, Math.max(0, alarm.dueMs - this.nowMs())),
    )
  }

  #withdraw(alarm: Alarm): void {
    this.#alarms.delete(alarm)
    if (alarm.timer) clearTimeout(alarm.timer)
  }

  #earliest(): Alarm | undefined {
    let first: Alarm | undefined
    for (const alarm of this.#alarms) {
      const sooner = !first || alarm.dueMs < first.dueMs
      if (sooner || (first && alarm.dueMs === first.dueMs && alarm.order < first.order)) first = alarm
    }
    return first
  }
}
