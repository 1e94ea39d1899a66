import { expect, test } from 'vitest'
import { momentText } from './momentText.ts'

const now = new Date(2026, 10, 23, 14, 20).getTime()

test.each([
  [30_000, '지금', 'now'],
  [5 * 60_000, '5분 전', '5 min. ago'],
  [61 * 60_000, '오후 1:19', '1:19 PM'],
  [25 * 3_600_000, '11월 22일', 'Nov 22'],
  [400 * 86_400_000, '2025년 10월 19일', 'Oct 19, 2025'],
])('%d ms ago is %s, and %s', (ago, ko, en) => {
  expect(momentText(now - ago, now, 'ko')).toBe(ko)
  expect(momentText(now - ago, now, 'en').replaceAll('\u202f', ' ')).toBe(en)
})
