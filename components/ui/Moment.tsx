'use client'

import { useLocale } from 'next-intl'
import { momentText } from '#lib/client/time/momentText.ts'
import { useNow } from '#lib/client/time/useNow.ts'

const MINUTE_MS = 60_000

/** A moment as people say it; exact on hover. */
export function Moment({ at }: { readonly at: number }) {
  const locale = useLocale()
  const now = useNow(MINUTE_MS)
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' }).format(at)
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={exact}
      suppressHydrationWarning
      className="whitespace-nowrap"
    >
      {momentText(at, now, locale)}
    </time>
  )
}
