'use client'

import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'

/** A page that failed; the frame and the phone around it go on. */
export default function PageFailed({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('app')
  return (
    <div className="flex-1">
      <EmptyState
        icon={TriangleAlert}
        text={t('failed')}
        action={<Button onClick={reset}>{t('retry')}</Button>}
      />
    </div>
  )
}
