import { REST_ERRORS, type RestErrorCode } from './restErrors.ts'

/** A refusal in Twilio's form. Anything else that is thrown in this room is a bug. */
export class RestError extends Error {
  readonly code: RestErrorCode
  readonly status: number

  constructor(code: RestErrorCode, message: string = REST_ERRORS[code].message) {
    super(message)
    this.code = code
    this.status = REST_ERRORS[code].status
  }
}
