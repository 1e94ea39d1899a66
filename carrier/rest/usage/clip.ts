import type { Period } from './period.ts'

/** The part of a period that lies in another one; its end may then lie before its start. */
export function clip(period: Period, within: Period): Period {
  return {
    start: period.start.localeCompare(within.start) > 0 ? period.start : within.start,
    end: period.end.localeCompare(within.end) < 0 ? period.end : within.end,
  }
}
