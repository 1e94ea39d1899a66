import { clip } from './clip.ts'
import type { Period } from './period.ts'

export type Span =
  | 'whole'
  | 'daily'
  | 'monthly'
  | 'yearly'
  | 'today'
  | 'yesterday'
  | 'thisMonth'
  | 'lastMonth'

const DAY_MS = 86_400_000

/** The periods a usage list is divided into, newest first, none of them reaching beyond `range`. */
export function periods(span: Span, range: Period, today: string): Period[] {
  return divide(span, range, today)
    .map((period) => clip(period, range))
    .filter(({ start, end }) => start <= end)
}

function divide(span: Span, range: Period, today: string): Period[] {
  const yesterday = addDays(today, -1)
  const lastMonthEnd = addDays(`${today.slice(0, 7)}-01`, -1)
  switch (span) {
    case 'whole':
      return [range]
    case 'today':
      return [{ start: today, end: today }]
    case 'yesterday':
      return [{ start: yesterday, end: yesterday }]
    case 'thisMonth':
      return [{ start: `${today.slice(0, 7)}-01`, end: today }]
    case 'lastMonth':
      return [{ start: `${lastMonthEnd.slice(0, 7)}-01`, end: lastMonthEnd }]
    case 'daily':
      return walk(range, (day) => day)
    case 'monthly':
      return walk(range, (day) => `${day.slice(0, 7)}-01`)
    case 'yearly':
      return walk(range, (day) => `${day.slice(0, 4)}-01-01`)
  }
}

/** Backwards from the end of the range, each period beginning at `startOf` its last day. */
function walk(range: Period, startOf: (day: string) => string): Period[] {
  const found: Period[] = []
  for (let end = range.end; end >= range.start; ) {
    const start = startOf(end)
    found.push({ start, end })
    end = addDays(start, -1)
  }
  return found
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
