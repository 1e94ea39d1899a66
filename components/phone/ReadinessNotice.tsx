'use client'

import { BellRing, MicOff, ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { Readiness } from '#lib/client/phone/phoneView.ts'
import { Sentence } from './Sentence.tsx'

interface ReadinessNoticeProps {
  readonly readiness: Readiness
  readonly onGetReady: () => void
}

/** What this tab still needs before calls can come to it, and the one step to it. */
export function ReadinessNotice({ readiness, onGetReady }: ReadinessNoticeProps) {
  const t = useTranslations('phone')
  if (readiness === 'ready') return null
  if (readiness === 'askMicrophone') {
    return (
      <div className="flex flex-col gap-2">
        <Sentence icon={ShieldCheck} tone="accent">
          {t('askMicrophone')}
        </Sentence>
        <Button tone="primary" onClick={onGetReady}>
          {t('getReady')}
        </Button>
      </div>
    )
  }
  if (readiness === 'ringLocked') {
    return (
      <Sentence icon={BellRing} tone="accent">
        {t('ringLocked')}
      </Sentence>
    )
  }
  return (
    <Sentence icon={MicOff} tone="danger">
      {t(readiness)}
    </Sentence>
  )
}
