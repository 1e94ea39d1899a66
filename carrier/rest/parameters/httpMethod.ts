import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** `GET` or `POST`. */
export function httpMethod(code: RestErrorCode = 21209) {
  return single(
    z
      .string()
      .toUpperCase()
      .pipe(z.enum(['GET', 'POST'])),
    code,
  )
}
