'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { movePhone } from '#lib/client/phone/phonePlace.ts'

/** The way to the phone from wherever a call is the next step. */
export function OpenPhoneButton() {
  const t = useTranslations('phone')
  return (
    <Button onClick={() => movePhone({ open: true })}>
      <Phone className="size-4" aria-hidden />
      {t('open')}
    </Button>
  )
}
