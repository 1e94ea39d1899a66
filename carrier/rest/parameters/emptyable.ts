import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'
import { single } from './single.ts'

/** Like `single`, but an empty value means something: it clears what was set, or asks for nothing to be played. */
export function emptyable<T>(schema: z.ZodType<T, string>, code: RestErrorCode = 20001) {
  const filled = single(schema, code)
  return z
    .array(z.string())
    .optional()
    .transform((values, context): T | '' | undefined => {
      if (values?.at(-1) === '') return ''
      const parsed = filled.safeParse(values)
      if (parsed.success) return parsed.data
      context.issues.push({
        code: 'custom',
        input: values,
        message: parsed.error.issues[0]?.message ?? '',
        params: { twilio: code },
      })
      return z.NEVER
    })
}
