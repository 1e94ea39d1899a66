import { RestError } from './restError.ts'

/** Twilio's 404, which repeats the path. */
export function notFound(path: string): RestError {
  return new RestError(20404, `The requested resource ${path} was not found`)
}
