import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** An id of one kind, e.g. `CA` and 32 hex digits. */
export function sid(prefix: string, code: RestErrorCode = 20001) {
  return single(z.string().regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`), `it is not a ${prefix} sid`), code)
}
