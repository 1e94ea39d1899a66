import { pino } from 'pino'
import { env } from '#lib/env.ts'

let made: ReturnType<typeof pino> | undefined

/** The log of what handles requests; JSON lines, without secrets. */
export function log() {
  made ??= pino({ level: env().logLevel, base: null })
  return made
}
