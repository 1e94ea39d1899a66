/**
 * What the Voice SDK understands, by Twilio's number (https://www.twilio.com/docs/voice/sdks/error-codes).
 * It shows 31201 as 20151, 31204 as 20101 and 31205 as 20104, whatever its precision option says.
 */
const WORDS = {
  31000: 'Unknown error',
  31001: 'Application not found',
  31002: 'Connection declined',
  31100: 'The request had malformed syntax',
  31105: 'Invalid client name',
  31201: 'Authorization error',
  31204: 'Invalid JWT token',
  31205: 'JWT token expired',
  31207: 'JWT token expiration too long',
  31209: 'Reconnect attempt is not authorized',
  31400: 'Bad request',
  31404: 'Not found',
  31486: 'Busy here',
} as const satisfies Record<number, string>

export interface SignalingError {
  readonly code: keyof typeof WORDS
  readonly message: string
}

/** An error in the SDK's form; `detail` is a sentence for the developer who reads the console. */
export function signalingError(code: SignalingError['code'], detail?: string): SignalingError {
  return { code, message: detail ? `${WORDS[code]}: ${detail}` : WORDS[code] }
}
