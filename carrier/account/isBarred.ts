/** Closed by Twilio to everybody, or open only on request. */
const BARRED: ReadonlySet<string> = new Set(['CU', 'IR', 'KP', 'SY'])

/**
 * Whether calls into a country are not permitted (21215). Networks without a country, such as satellites, count as
 * barred: they are what toll fraud calls.
 */
export function isBarred(isoCountry: string | undefined): boolean {
  return isoCountry === undefined || BARRED.has(isoCountry)
}
