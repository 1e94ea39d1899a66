import { z } from 'zod'
import type { RestErrorCode } from '../restErrors.ts'

/** A parameter with several values: repeated, or in one value with spaces between; Twilio takes both. */
export function many<T>(schema: z.ZodType<T, string>, code: RestErrorCode) {
  return z
    .array(z.string())
    .optional()
    .transform((values, context): T[] | undefined => {
      const words = values?.flatMap((value) => value.split(/\s+/)).filter((word) => word !== '')
      if (!words?.length) return undefined
      const parsed = words.map((word) => schema.safeParse(word))
      const wrong = words.find((_, index) => !parsed[index]?.success)
      if (wrong === undefined) return parsed.flatMap((one) => (one.success ? [one.data] : []))
      context.issues.push({
        code: 'custom',
        input: values,
        message: `'${wrong}' is not one of its values`,
        params: { twilio: code },
      })
      return z.NEVER
    })
}
