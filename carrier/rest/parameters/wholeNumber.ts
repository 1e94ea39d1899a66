import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** A number without a fraction, from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number, code: RestErrorCode = 20001) {
  return single(
    z
      .string()
      .regex(/^\d{1,9}$/, 'it is not a whole number')
      .transform(Number)
      .pipe(z.number().min(least).max(most)),
    code,
  )
}
