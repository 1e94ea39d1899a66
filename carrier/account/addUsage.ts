import type { Charge, UsageEntry } from './account.ts'
import { fromMicros } from './fromMicros.ts'
import { toMicros } from './toMicros.ts'

/** Adds a charge to its category's day, so that the kept usage grows with days and not with calls. */
export function addUsage(usage: UsageEntry[], charge: Charge, at: Date): void {
  const day = at.toISOString().slice(0, 10)
  let entry = usage.findLast((one) => one.day === day && one.category === charge.category)
  if (!entry) {
    entry = { category: charge.category, day, count: 0, minutes: 0, seconds: 0, price: '0' }
    usage.push(entry)
  }
  entry.count += 1
  entry.seconds += charge.seconds
  entry.minutes += Math.ceil(charge.seconds / 60)
  entry.price = fromMicros(toMicros(entry.price) + toMicros(charge.price), 2)
}
