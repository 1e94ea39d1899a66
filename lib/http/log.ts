import { env } from '#lib/env.ts'
import { createLog } from '#lib/log/createLog.ts'

let made: ReturnType<typeof createLog> | undefined

/** The log of what handles requests; JSON lines, without secrets. */
export function log() {
  made ??= createLog(env().logLevel)
  return made
}
