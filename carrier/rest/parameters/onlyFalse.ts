import { z } from 'zod'
import { single } from './single.ts'

/** A switch for something this carrier does not have: off is fine. */
export const onlyFalse = single(
  z
    .string()
    .toLowerCase()
    .pipe(z.literal('false', 'it is not offered by this carrier'))
    .transform(() => false as const),
)
