'use client'

import { useLocale, useTranslations } from 'next-intl'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import type { Phone } from '#lib/contracts/readPhone.ts'

/** What would be dialled; the country is named when it is not the desk's own. */
export function DialPreview({ preview }: { readonly preview: Phone | null }) {
  const t = useTranslations('phone')
  const locale = useLocale()
  if (!preview) return null
  const abroad = preview.country !== null && preview.country !== DESK_COUNTRY
  const number = abroad ? preview.international : preview.national
  return (
    <p className="tabular px-2 py-1 text-sm text-muted">
      {t('willDial', { number })}
      {abroad ? ` · ${new Intl.DisplayNames(locale, { type: 'region' }).of(preview.country ?? '')}` : null}
    </p>
  )
}
