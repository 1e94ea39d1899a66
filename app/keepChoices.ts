import type { Me } from '#lib/contracts/people.ts'
import { LOCALE_COOKIE } from './i18n/locale.ts'
import { THEME_COOKIE } from './theme.ts'

const A_YEAR_SECONDS = 31_536_000

/** Keeps the person's language and theme where the next page is made from; the theme is put on at once. */
export function keepChoices({ locale, theme }: Pick<Me, 'locale' | 'theme'>): void {
  const tail = `path=/; max-age=${A_YEAR_SECONDS}; samesite=lax`
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${LOCALE_COOKIE}=${locale}; ${tail}`
  // biome-ignore lint/suspicious/noDocumentCookie: as above
  document.cookie = `${THEME_COOKIE}=${theme}; ${tail}`
  document.documentElement.dataset.theme = theme
}
