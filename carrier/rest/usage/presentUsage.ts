import { fromMicros } from '../../account/fromMicros.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import type { Category } from './categories.ts'
import type { UsageRecord } from './sumUsage.ts'

const UNITS = {
  calls: { count: 'calls', usage: 'minutes' },
  numbers: { count: 'numbers', usage: 'numbers' },
  usd: { count: '', usage: 'usd' },
} as const satisfies Record<Category['unit'], object>

/** Twilio's UsageRecord (https://www.twilio.com/docs/usage/api/usage-record). `list` is the path's last word. */
export function presentUsage(world: World, list: string, record: UsageRecord) {
  const { category, period, count, minutes, micros } = record
  const records = `${accountPath(world)}/Usage/Records`
  const link = (name: string) => `${records}/${name}.json?Category=${category.name}`
  return {
    account_sid: world.settings.accountSid,
    api_version: '2010-04-01',
    as_of: world.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, '+00:00'),
    category: category.name,
    count: category.unit === 'usd' ? '' : String(count),
    count_unit: UNITS[category.unit].count,
    description: category.description,
    end_date: period.end,
    price: micros / 1_000_000,
    price_unit: 'usd',
    start_date: period.start,
    subresource_uris: {
      all_time: link('AllTime'),
      daily: link('Daily'),
      last_month: link('LastMonth'),
      monthly: link('Monthly'),
      this_month: link('ThisMonth'),
      today: link('Today'),
      yearly: link('Yearly'),
      yesterday: link('Yesterday'),
    },
    uri: `${records}${list}.json?Category=${category.name}&StartDate=${period.start}&EndDate=${period.end}`,
    usage: usageOf(category, count, minutes, micros),
    usage_unit: UNITS[category.unit].usage,
  }
}

function usageOf({ unit }: Category, count: number, minutes: number, micros: number): string {
  if (unit === 'usd') return fromMicros(micros, 2)
  return String(unit === 'calls' ? minutes : count)
}
