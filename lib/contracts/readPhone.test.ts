import { expect, test } from 'vitest'
import { readPhone } from './readPhone.ts'

test.each([
  ['010-1234-5678', '+821012345678', '010-1234-5678'],
  ['02 312 3456', '+8223123456', '02-312-3456'],
  ['+1 202 555 0143', '+12025550143', '(202) 555-0143'],
  ['0044 20 7946 0958', '+442079460958', '020 7946 0958'],
  ['1588-1234', '+8215881234', '1588-1234'],
])('%s is dialled as %s', (typed, number, national) => {
  const phone = readPhone(typed, 'KR')
  expect(phone?.number).toBe(number)
  expect(phone?.national).toBe(national)
})

test.each(['', 'hello', '12', '+', '++82'])('%j is nothing to dial', (typed) => {
  expect(readPhone(typed, 'KR')).toBeNull()
})
