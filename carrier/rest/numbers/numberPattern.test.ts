import { expect, test } from 'vitest'
import { numberPattern } from './numberPattern.ts'

test.each([
  ['206', '+12065550123', true],
  ['+1206', '+12065550123', true],
  ['+206', '+12065550123', false],
  ['206***0123', '+12065550123', true],
  ['206**0123', '+12065550123', false],
  ['206JJJ', '+12065550123', true],
  ['206jjj', '+12065550123', true],
  ['0z', '+10912345678', true],
])('%s in %s: %s', (pattern, number, fits) => {
  expect(numberPattern.parse(pattern).test(number)).toBe(fits)
})

test.each(['', '+', '1-2', '1.2', '(', '1'.repeat(17), '한'])('%s is no pattern', (pattern) => {
  expect(numberPattern.safeParse(pattern).success).toBe(false)
})
