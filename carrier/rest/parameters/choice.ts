import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** One of a few words. */
export function choice<const T extends readonly string[]>(words: T, code: RestErrorCode = 20001) {
  return single(z.enum(words), code)
}
