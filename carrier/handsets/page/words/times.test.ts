import { expect, test } from 'vitest'
import { duration, timer, when } from './times.ts'

test('a timer is tabular and grows an hour only when it needs one', () => {
  expect([0, 7_999, 61_000, 3_600_000, 36_061_000].map(timer)).toEqual([
    '0:00',
    '0:07',
    '1:01',
    '1:00:00',
    '10:01:01',
  ])
})

test('a duration is said in words, without the parts that are zero', () => {
  expect([0, 59, 60, 192, 3600, 3661].map((seconds) => duration('ko', seconds))).toEqual([
    '0초',
    '59초',
    '1분',
    '3분 12초',
    '1시간',
    '1시간 1분 1초',
  ])
  expect(duration('en', 192)).toBe('3 min 12 s')
})

test('times are relative under an hour and local after it', () => {
  const now = new Date(2026, 10, 23, 15, 0).getTime()
  expect(when('en', now - 59_000, now)).toBe('Just now')
  expect(when('ko', now - 12 * 60_000, now)).toBe('12분 전')
  expect(when('ko', now - 2 * 3_600_000, now)).toBe('오후 1:00')
  expect(when('en', now - 26 * 3_600_000, now)).toMatch(/Nov 22, 2026/)
})
