'use client'

import { ServerOff } from 'lucide-react'
import { useTranslations } from 'next-intl'

export function OfflinePanel() {
  const t = useTranslations('phone')
  return (
    <div className="flex flex-col items-center gap-3 px-6 pt-4 pb-8 text-center">
      <ServerOff className="size-7 text-danger" aria-hidden strokeWidth={1.5} />
      <p className="text-sm text-muted">{t('notConnected')}</p>
    </div>
  )
}
