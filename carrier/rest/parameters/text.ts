import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** Free text of at most `longest` characters. */
export function text(longest: number, code: RestErrorCode = 20001) {
  return single(z.string().max(longest), code)
}
