import { expect, test } from 'vitest'
import { readNumber } from './readNumber.ts'

test.each([
  ['02-555-0100', '+821011112222', '+8225550100'],
  ['010 1234 5678', '+82255501000', '+821012345678'],
  ['+1 (415) 555-0100', '+821011112222', '+14155550100'],
  ['(415) 555-0100', '+12125550100', '+14155550100'],
  ['+82 2 555 0100', '+12125550100', '+8225550100'],
])('%s typed beside %s dials %s', (typed, near, dialled) => {
  expect(readNumber(typed, near)).toBe(dialled)
})

test.each(['', '12', 'call me', '+', '+99912345678', '1'.repeat(60), '*#'])('%j dials nothing', (typed) => {
  expect(readNumber(typed, '+821011112222')).toBeNull()
})
