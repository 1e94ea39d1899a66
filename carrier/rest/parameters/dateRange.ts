import { z } from 'zod'
import { single } from './single.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** `YYYY-MM-DD` or a full moment, in UTC; of a day, its first millisecond. */
const moment = single(
  z
    .string()
    .refine((value) => DAY.test(value) || MOMENT.test(value), 'it is not a date')
    .transform(
      (value) => new Date(DAY.test(value) || /(Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`),
    )
    .refine((date) => !Number.isNaN(date.getTime()), 'it is not a date'),
)

/**
 * The three filters Twilio has for each time: `Name` (on that UTC day), `Name<` (before it) and `Name>` (on or
 * after it).
 */
export function dateRange<N extends string>(name: N) {
  return { [name]: moment, [`${name}<`]: moment, [`${name}>`]: moment } as Record<
    N | `${N}<` | `${N}>`,
    typeof moment
  >
}
