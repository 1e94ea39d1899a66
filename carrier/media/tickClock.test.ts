import { describe, expect, it } from 'vitest'
import { PARTS, TickClock, type TickTime } from './tickClock.ts'

/** Time that only moves when the test says so; a timer rings when it is reached, or as soon as it is passed. */
class HandTime implements TickTime {
  now = 1000
  #due: { at: number; ring: () => void } | null = null

  nowMs(): number {
    return this.now
  }

  after(delayMs: number, ring: () => void): NodeJS.Timeout {
    this.#due = { at: this.now + delayMs, ring }
    return 1 as never
  }

  afterReading(ring: () => void): void {
    this.after(0, ring)
  }

  run(ms: number): void {
    const until = this.now + ms
    while (this.#due && this.#due.at <= until) {
      const { at, ring } = this.#due
      this.#due = null
      this.now = Math.max(this.now, at)
      ring()
    }
    this.now = Math.max(this.now, until)
  }
}

const only = (part: number) => (other: number) => other !== part

describe('TickClock', () => {
  it('runs every part fifty times a second, 2 ms after one another', () => {
    const time = new HandTime()
    const runs: [number, number][] = []
    const clock = new TickClock(
      (part) => runs.push([part, time.now]),
      () => false,
      time,
    )
    clock.start()
    time.run(999)
    expect(runs).toHaveLength(500)
    runs.forEach(([part, at], index) => {
      expect(part).toBe(index % PARTS)
      expect(at - 1000 - index * 2).toBeGreaterThanOrEqual(0)
      expect(at - 1000 - index * 2).toBeLessThanOrEqual(1)
    })
    expect(clock.statistics).toEqual({ ticks: 500, late: 0, missed: 0, maxLatenessMs: expect.any(Number) })
  })

  it('wakes only for parts that have somebody in them', () => {
    const time = new HandTime()
    const parts: number[] = []
    const clock = new TickClock((part) => parts.push(part), only(3), time)
    clock.start()
    time.run(200)
    expect(parts).toEqual(new Array(10).fill(3))
  })

  it('catches up after a pause, tick for tick, and says how late it was', () => {
    const time = new HandTime()
    let runs = 0
    const clock = new TickClock(
      () => {
        runs++
        if (runs === 5) time.now += 70
      },
      only(0),
      time,
    )
    clock.start()
    time.run(999)
    expect(runs).toBe(50)
    expect(clock.statistics.missed).toBe(3)
    expect(clock.statistics.late).toBe(3)
    expect(clock.statistics.maxLatenessMs).toBeGreaterThan(45)
  })

  it('reads what came in during a stall before it catches up, whoever pokes it', () => {
    const time = new HandTime()
    const diary: string[] = []
    const clock = new TickClock(() => diary.push('tick'), only(0), {
      nowMs: () => time.nowMs(),
      after: (delayMs, ring) => time.after(delayMs, ring),
      afterReading: (ring) => {
        clock.poke(time.nowMs())
        diary.push('packets')
        ring()
      },
    })
    clock.start()
    time.run(30)
    time.now += 65
    time.run(1)
    expect(diary).toEqual(['tick', 'tick', 'packets', 'tick', 'tick', 'tick'])
  })

  it('runs what is due when it is poked, and nothing twice', () => {
    const time = new HandTime()
    let runs = 0
    const clock = new TickClock(() => runs++, only(0), time)
    clock.start()
    clock.poke(1000)
    clock.poke(1000)
    expect(runs).toBe(1)
    time.now += 20
    clock.poke(1020)
    expect(runs).toBe(2)
    time.run(0)
    expect(runs).toBe(2)
    time.run(20)
    expect(runs).toBe(3)
    clock.stop()
    clock.poke(5000)
    expect(runs).toBe(3)
  })

  it('gives lost time up after a long sleep instead of playing it all at once', () => {
    const time = new HandTime()
    let runs = 0
    const clock = new TickClock(() => runs++, only(0), time)
    clock.start()
    time.run(99)
    time.now += 60_000
    time.run(100)
    expect(runs).toBeLessThan(15)
    expect(clock.statistics.missed).toBeGreaterThan(2900)
  })

  it('may be stopped and started from within a tick and still ticks once at a time', () => {
    const time = new HandTime()
    let runs = 0
    const clock: TickClock = new TickClock(
      () => {
        runs++
        clock.stop()
        clock.start()
      },
      only(0),
      time,
    )
    clock.start()
    time.run(1000)
    expect(runs).toBeLessThanOrEqual(51)
    clock.stop()
    time.run(1000)
    expect(runs).toBeLessThanOrEqual(51)
  })
})
