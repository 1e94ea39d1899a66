import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { readLocale } from '../../i18n/locale.ts'
import { GalleryClient } from './GalleryClient.tsx'

interface GalleryPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | undefined>>>
}

/**
 * Everything the desk can show, from fixtures: `?part=` one of the parts, `locale=ko|en`, `theme=light|dark`, and for
 * the phone `situation=`. Development only.
 */
export default async function GalleryPage({ searchParams }: GalleryPageProps) {
  if (process.env.NODE_ENV === 'production') notFound()
  const { part, situation, locale: asked, theme } = await searchParams
  const locale = readLocale(asked)
  const words = locale === 'en' ? import('../../../messages/en.json') : import('../../../messages/ko.json')
  return (
    <NextIntlClientProvider locale={locale} messages={(await words).default}>
      <GalleryClient
        part={part ?? 'phone'}
        situation={situation ?? 'idle'}
        theme={theme === 'dark' ? 'dark' : 'light'}
      />
    </NextIntlClientProvider>
  )
}
