import type { z } from 'zod'
import type { Problem } from '#lib/contracts/problem.ts'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fields: NonNullable<Problem['fields']> }

/** Parses what came in by its contract; what is wrong is told by field. NUL has no place in a database's text. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, code }) => ({ path: path.join('.'), code }))
    return { ok: false, fields }
  }
  if (JSON.stringify(parsed.data)?.includes('\\u0000')) {
    return { ok: false, fields: [{ path: '', code: 'invalid_characters' }] }
  }
  return { ok: true, value: parsed.data }
}
