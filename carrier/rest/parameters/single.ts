import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'

/**
 * A parameter with one value: the last one sent counts, and an empty one is as good as none. What `schema` refuses
 * is answered with `code`.
 */
export function single<T>(schema: z.ZodType<T, string>, code: RestErrorCode = 20001) {
  return z
    .array(z.string())
    .optional()
    .transform((values, context): T | undefined => {
      const value = values?.at(-1)
      if (value === undefined || value === '') return undefined
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      context.issues.push({
        code: 'custom',
        input: value,
        message: parsed.error.issues[0]?.message ?? 'it is not valid',
        params: { twilio: code },
      })
      return z.NEVER
    })
}
