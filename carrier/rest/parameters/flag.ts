import { z } from 'zod'
import { single } from './single.ts'

/** `true` or `false`, in whatever case a client library writes its booleans. */
export const flag = single(
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false']))
    .transform((value) => value === 'true'),
)
