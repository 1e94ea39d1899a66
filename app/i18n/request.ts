import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { LOCALE_COOKIE, readLocale } from './locale.ts'

/** The words of this request, by the person's choice; addresses carry no language. */
export default getRequestConfig(async () => {
  const locale = readLocale((await cookies()).get(LOCALE_COOKIE)?.value)
  const words = locale === 'en' ? import('../../messages/en.json') : import('../../messages/ko.json')
  return { locale, messages: (await words).default }
})
