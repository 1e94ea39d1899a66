'use client'

import { PhoneOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Party } from './Party.tsx'
import { Sentence } from './Sentence.tsx'

export function EndingPanel({ view }: { readonly view: Extract<PhoneView, { kind: 'ending' }> }) {
  const t = useTranslations('phone')
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      <Party call={view.call} />
      <Sentence icon={PhoneOff}>{t('ending')}</Sentence>
    </div>
  )
}
