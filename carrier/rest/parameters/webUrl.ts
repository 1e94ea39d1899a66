import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { isWebUrl } from './isWebUrl.ts'
import { single } from './single.ts'

/** The absolute URL of a document or callback. */
export function webUrl(code: RestErrorCode) {
  return single(z.string().refine(isWebUrl, 'it is not a valid absolute URL'), code)
}
