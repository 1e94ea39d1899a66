'use client'

import { MicOff, MonitorSmartphone, Music, RefreshCw, ServerOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Sentence } from './Sentence.tsx'

/** What the agent must know of this call besides that it is live; nothing when there is nothing. */
export function LiveSentence({ view }: { readonly view: Extract<PhoneView, { kind: 'live' }> }) {
  const t = useTranslations('phone')
  if (!view.connected) {
    return (
      <Sentence icon={ServerOff} tone="danger">
        {t('notConnectedLive')}
      </Sentence>
    )
  }
  if (view.sound === 'reconnecting') {
    return (
      <Sentence icon={RefreshCw} tone="danger">
        {t('soundReconnecting')}
      </Sentence>
    )
  }
  if (view.hold !== 'off') {
    return (
      <Sentence icon={Music} tone="held">
        {t(HOLD[view.hold])}
      </Sentence>
    )
  }
  if (view.mute !== 'off') {
    return (
      <Sentence icon={MicOff} tone="accent">
        {t('mutedHint')}
      </Sentence>
    )
  }
  if (view.sound === 'elsewhere') return <Sentence icon={MonitorSmartphone}>{t('soundElsewhere')}</Sentence>
  return null
}

const HOLD = { turningOn: 'holdingHint', on: 'heldHint', turningOff: 'resumingHint' } as const
