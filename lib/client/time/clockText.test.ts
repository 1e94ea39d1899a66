import { expect, test } from 'vitest'
import { clockText } from './clockText.ts'

test.each([
  [-500, '0:00'],
  [999, '0:00'],
  [7_000, '0:07'],
  [750_000, '12:30'],
  [3_723_000, '1:02:03'],
])('%d ms read as %s', (ms, text) => expect(clockText(ms)).toBe(text))
