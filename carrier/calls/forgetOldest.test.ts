import { expect, test } from 'vitest'
import { forgetOldest } from './forgetOldest.ts'

test('the oldest that are over are forgotten, whatever is not over stays', () => {
  const all = new Map(Array.from({ length: 11_000 }, (_, at) => [`CA${at}`, { over: at !== 3 }]))
  forgetOldest(all, (one) => one.over)
  expect(all.size).toBe(10_000)
  expect(all.has('CA3')).toBe(true)
  expect(all.has('CA0')).toBe(false)
  expect(all.has('CA10999')).toBe(true)
})

test('nothing is forgotten before there are too many', () => {
  const all = new Map(Array.from({ length: 10_999 }, (_, at) => [`CA${at}`, true]))
  forgetOldest(all, () => true)
  expect(all.size).toBe(10_999)
})
