import type { Me } from '#lib/contracts/people.ts'

export type Locale = Me['locale']

/** Where the browser keeps the person's choice, so that the first byte already speaks it. */
export const LOCALE_COOKIE = 'locale'

/** Korean, unless English was chosen. */
export function readLocale(value: string | undefined): Locale {
  return value === 'en' ? 'en' : 'ko'
}
