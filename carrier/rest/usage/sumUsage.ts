import type { UsageEntry } from '../../account/account.ts'
import { toMicros } from '../../account/toMicros.ts'
import type { Category } from './categories.ts'
import type { Period } from './period.ts'

export interface UsageRecord {
  readonly category: Category
  readonly period: Period
  readonly count: number
  readonly minutes: number
  /** Millionths of a dollar. */
  readonly micros: number
}

/** What one category, with everything under it, came to in a period. */
export function sumUsage(usage: readonly UsageEntry[], category: Category, period: Period): UsageRecord {
  const entries = usage.filter(
    (entry) =>
      category.parts.includes(entry.category) && entry.day >= period.start && entry.day <= period.end,
  )
  return {
    category,
    period,
    count: sum(entries.map((entry) => entry.count)),
    minutes: sum(entries.map((entry) => entry.minutes)),
    micros: sum(entries.map((entry) => toMicros(entry.price))),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
