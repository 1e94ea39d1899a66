'use client'

import { useTranslations } from 'next-intl'
import { useNumberText } from '#lib/client/numbers/useNumberText.ts'

/** A phone number as people read it; one the caller withheld says so. */
export function PhoneText({ number }: { readonly number: string }) {
  const t = useTranslations('phone')
  const text = useNumberText(number)
  return <span className="tabular">{/\d/.test(text) ? text : t('unknownCaller')}</span>
}
