import type { Me } from '#lib/contracts/people.ts'

/** Where the browser keeps the person's choice, so that the first paint already has it. */
export const THEME_COOKIE = 'theme'

/** What the system says, unless the person has chosen. */
export function readTheme(value: string | undefined): Me['theme'] {
  return value === 'light' || value === 'dark' ? value : 'system'
}
