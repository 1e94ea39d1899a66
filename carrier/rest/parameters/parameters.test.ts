import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RestError } from '../restError.ts'
import { clearableUrl } from './clearableUrl.ts'
import { dateRange } from './dateRange.ts'
import { flag } from './flag.ts'
import { isWebUrl } from './isWebUrl.ts'
import { isWithin } from './isWithin.ts'
import { many } from './many.ts'
import { readParameters } from './readParameters.ts'
import { text } from './text.ts'
import { wholeNumber } from './wholeNumber.ts'

const schema = z.strictObject({
  Name: text(5, 20002),
  On: flag,
  Count: wholeNumber(1, 10, 21208),
  Events: many(z.enum(['a', 'b']), 21626),
  Url: clearableUrl(21402),
  ...dateRange('Time'),
})
const read = (query: string) => {
  const sent = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query)) sent.set(name, [...(sent.get(name) ?? []), value])
  return readParameters(schema, sent)
}

describe('readParameters', () => {
  test('what was not sent, or sent empty, is not there; the last of several values counts', () => {
    expect(read('')).toEqual({})
    expect(read('Name=&On=&Count=&Events=')).toEqual({})
    expect(read('Name=a&Name=b')).toEqual({ Name: 'b' })
  })

  test('values are read as what they mean', () => {
    expect(read('On=True&Count=07&Events=a&Events=b&Url=')).toEqual({
      On: true,
      Count: 7,
      Events: ['a', 'b'],
      Url: '',
    })
    expect(read('Events=a+b')).toEqual({ Events: ['a', 'b'] })
    expect(read('Time=2020-01-02&Time%3C=2020-01-02T03:04:05Z&Time%3E=2020-01-02T03:04:05')).toEqual({
      Time: new Date('2020-01-02T00:00:00Z'),
      'Time<': new Date('2020-01-02T03:04:05Z'),
      'Time>': new Date('2020-01-02T03:04:05Z'),
    })
  })

  test.each([
    ['Name=toolong', 20002],
    ['On=yes', 20001],
    ['Count=11', 21208],
    ['Count=1.5', 21208],
    ['Count=-1', 21208],
    ['Events=a&Events=c', 21626],
    ['Url=x', 21402],
    ['Time=2020-13-01', 20001],
    ['Time=now', 20001],
    ['Nome=x', 20001],
    ['__proto__=x', 20001],
    ['constructor=x', 20001],
    ['Nome=x&Count=x', 21208],
  ])('%s is refused with %i', (query, code) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ code }))
    expect(() => read(query)).toThrow(RestError)
  })
})

test.each([
  ['http://localhost:3000/a?b=c#rc=3', true],
  ['HTTPS://example.com', true],
  ['http://user:pass@example.com/', true],
  ['http://[::1]:80/', true],
  ['//example.com', false],
  ['ftp://example.com', false],
  ['http://', false],
  ['http://a b/', false],
  ['http://a_b.example.com/', false],
  ['http://example.com:99999/', false],
  [`http://example.com/${'x'.repeat(4000)}`, false],
])('%s: is it a web URL? %s', (url, is) => {
  expect(isWebUrl(url)).toBe(is)
})

test('the three filters of a time are on its day, before it, and on or after it', () => {
  const noon = new Date('2020-01-02T12:00:00Z')
  const day = new Date('2020-01-02')
  const next = new Date('2020-01-03')
  expect(isWithin(null, undefined, undefined, undefined)).toBe(true)
  expect(isWithin(null, day, undefined, undefined)).toBe(false)
  expect(isWithin(noon, day, undefined, undefined)).toBe(true)
  expect(isWithin(noon, next, undefined, undefined)).toBe(false)
  expect(isWithin(noon, undefined, day, undefined)).toBe(false)
  expect(isWithin(noon, undefined, next, day)).toBe(true)
  expect(isWithin(noon, undefined, undefined, noon)).toBe(true)
  expect(isWithin(noon, undefined, noon, undefined)).toBe(false)
})
