import { type DestinationStream, type Logger, pino } from 'pino'
import { withoutNumbers } from './withoutNumbers.ts'

/**
 * A log of JSON lines, without secrets and without anybody's telephone number, whoever wrote the message: the
 * carrier's own errors quote the number they are about.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: errorInWords, error: errorInWords },
    hooks: { streamWrite: withoutNumbers },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** An error of a driver carries the whole connection with it. */
function errorInWords(error: unknown) {
  if (!(error instanceof Error)) return error
  const { name, message, stack } = error
  return { name, message, code: (error as { readonly code?: unknown }).code, stack }
}
