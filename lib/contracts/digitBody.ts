import { z } from 'zod'

/** A key of the keypad. */
export const digitBody = z.object({ digit: z.string().regex(/^[0-9*#]$/) })
