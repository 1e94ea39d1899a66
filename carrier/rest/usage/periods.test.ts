import { expect, test } from 'vitest'
import { periods } from './periods.ts'

const range = { start: '2024-01-30', end: '2024-03-02' }
const today = '2024-03-02'

test.each([
  ['whole', [range]],
  ['today', [{ start: today, end: today }]],
  ['yesterday', [{ start: '2024-03-01', end: '2024-03-01' }]],
  ['thisMonth', [{ start: '2024-03-01', end: today }]],
  ['lastMonth', [{ start: '2024-02-01', end: '2024-02-29' }]],
  [
    'monthly',
    [
      { start: '2024-03-01', end: '2024-03-02' },
      { start: '2024-02-01', end: '2024-02-29' },
      { start: '2024-01-30', end: '2024-01-31' },
    ],
  ],
  ['yearly', [range]],
] as const)('%s', (span, expected) => {
  expect(periods(span, range, today)).toEqual(expected)
})

test('days are one after the other, newest first, without a gap', () => {
  const days = periods('daily', range, today)
  expect(days.length).toBe(33)
  expect([days[0]?.start, days[2]?.start, days.at(-1)?.end]).toEqual([
    '2024-03-02',
    '2024-02-29',
    '2024-01-30',
  ])
})

test('a range that lies elsewhere has no periods', () => {
  expect(periods('today', { start: '2020-01-01', end: '2020-02-01' }, today)).toEqual([])
  expect(periods('daily', { start: '2024-03-02', end: '2024-03-01' }, today)).toEqual([])
})
