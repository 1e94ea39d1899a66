import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Clock } from './clock.ts'

describe('the clock', () => {
  test('fires nothing while it is held, and everything due, in order, when it is advanced', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 10 }),
        (delays, steps) => {
          const clock = new Clock()
          clock.hold()
          const startMs = clock.nowMs()
          const fired: { delay: number; atMs: number }[] = []
          for (const delay of delays) clock.after(delay, () => fired.push({ delay, atMs: clock.nowMs() - startMs }))
          for (const step of steps) clock.advance(step)
          const elapsed = steps.reduce((sum, step) => sum + step, 0)
          const due = delays.filter((delay) => steps.length > 0 && delay <= elapsed).sort((a, b) => a - b)
          expect(fired.map((one) => one.delay)).toEqual(due)
          expect(fired.every((one) => one.atMs === one.delay)).toBe(true)
          clock.stop()
        },
      ),
    )
  })

  test('a withdrawn alarm never rings', () => {
    const clock = new Clock()
    clock.hold()
    let rang = false
    const withdraw = clock.after(10, () => {
      rang = true
    })
    withdraw()
    clock.advance(100)
    expect(rang).toBe(false)
  })

  test('an alarm set by an alarm rings in the same advance when it is due', () => {
    const clock = new Clock()
    clock.hold()
    const rung: string[] = []
    clock.after(10, () => {
      rung.push('first')
      clock.after(10, () => rung.push('second'))
    })
    clock.advance(20)
    expect(rung).toEqual(['first', 'second'])
  })

  test('sleep ends at once when its signal aborts', async () => {
    const clock = new Clock()
    clock.hold()
    const stop = new AbortController()
    const slept = clock.sleep(60_000, stop.signal)
    stop.abort()
    await expect(slept).resolves.toBeUndefined()
  })

  test('time runs on from where it was held', async () => {
    const clock = new Clock()
    clock.hold()
    clock.advance(3_600_000)
    const heldMs = clock.nowMs()
    const rang = new Promise<number>((resolve) => clock.after(20, () => resolve(clock.nowMs())))
    clock.release()
    const atMs = await rang
    expect(atMs - heldMs).toBeGreaterThanOrEqual(19)
    expect(atMs - heldMs).toBeLessThan(5_000)
    clock.stop()
  })

  test('advancing a running clock is a mistake of the caller', () => {
    expect(() => new Clock().advance(1)).toThrow('not held')
  })
})
