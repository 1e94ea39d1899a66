import type { z } from 'zod'
import { ControlError } from './controlError.ts'

/** The value as the schema has it; otherwise the first fault, with the field's name. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || null
  throw new ControlError(400, `${field ?? 'The body'}: ${issue?.message ?? 'has the wrong form'}`, field)
}
