import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMicros } from './fromMicros.ts'
import { toMicros } from './toMicros.ts'

test('amounts come back as they went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(6), (micros, decimals) => {
      expect(toMicros(fromMicros(micros, decimals))).toBe(micros)
    }),
  )
})

test.each([
  [500_000_000, 2, '500.00'],
  [28_000, 4, '0.0280'],
  [1_178_000, 2, '1.178'],
  [-100_500_000, 2, '-100.50'],
  [1, 2, '0.000001'],
] as const)('%i with at least %i places is %s', (micros, decimals, text) => {
  expect(fromMicros(micros, decimals)).toBe(text)
})
