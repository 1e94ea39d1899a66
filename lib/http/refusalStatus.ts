/** The status of each refusal; one that is not here was refused by the state of things. */
const STATUS: Readonly<Record<string, number>> = {
  invalid: 400,
  notANumber: 400,
  unauthenticated: 401,
  wrongCredentials: 401,
  wrongToken: 403,
  forbidden: 403,
  foreignOrigin: 403,
  revoked: 403,
  notYourCall: 403,
  notYourOffer: 403,
  notFound: 404,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
}

const CONFLICT = 409

/** What an expected no is called in HTTP. */
export function refusalStatus(code: string): number {
  return STATUS[code] ?? CONFLICT
}
