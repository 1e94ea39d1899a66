import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeardSound } from './heardSound.ts'

test('the newest sound comes back in the order heard, whatever was heard before and however much is asked', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 5000 }),
      (seconds, frames, ms) => {
        const heard = new HeardSound(seconds)
        for (let at = 0; at < frames; at += 1) {
          heard.take(at % 7 === 3 ? null : new Int16Array(160).map((_, i) => (at * 160 + i) % 30_000))
        }
        const got = heard.last(ms)
        const kept = Math.min(frames * 160, ms * 8)
        expect(got.length).toBeGreaterThanOrEqual(Math.min(kept, seconds * 8000))
        expect(got.length).toBeLessThanOrEqual(kept)
        const first = frames * 160 - got.length
        for (let i = 0; i < got.length; i += 53) {
          const at = first + i
          expect(got[i]).toBe(Math.floor(at / 160) % 7 === 3 ? 0 : at % 30_000)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a handset that shall remember nothing keeps nothing', () => {
  const heard = new HeardSound(0)
  heard.take(new Int16Array(160).fill(1))
  expect(heard.last(1000)).toHaveLength(0)
})
