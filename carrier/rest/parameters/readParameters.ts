import type { z } from 'zod'
import { RestError } from '../restError.ts'
import { REST_ERRORS, type RestErrorCode } from '../restErrors.ts'

/**
 * Reads what was sent against an operation's schema. Throws Twilio's error for the first parameter that is wrong,
 * or for one that the operation does not know.
 */
export function readParameters<S extends z.ZodType>(
  schema: S,
  sent: ReadonlyMap<string, readonly string[]>,
): z.output<S> {
  const parsed = schema.safeParse(Object.assign(Object.create(null), Object.fromEntries(sent)))
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const issue = issues.find((one) => one.code !== 'unrecognized_keys') ?? issues[0]
  if (issue?.code === 'unrecognized_keys') {
    throw new RestError(20001, `Unknown parameter: ${issue.keys.join(', ')}`)
  }
  const name = String(issue?.path[0] ?? '')
  const code = issue?.code === 'custom' ? issue.params?.twilio : undefined
  throw new RestError(
    isErrorCode(code) ? code : 20001,
    `Invalid parameter '${name}': ${issue?.message ?? ''}`,
  )
}

function isErrorCode(code: unknown): code is RestErrorCode {
  return typeof code === 'number' && code in REST_ERRORS
}
