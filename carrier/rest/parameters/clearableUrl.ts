import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { emptyable } from './emptyable.ts'
import { isWebUrl } from './isWebUrl.ts'

/** A URL that an empty value takes away again. */
export function clearableUrl(code: RestErrorCode) {
  return emptyable(z.string().refine(isWebUrl, 'it is not a valid absolute URL'), code)
}
