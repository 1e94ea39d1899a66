'use client'

import { AudioLines, MicOff, MonitorSmartphone, Music, RefreshCw, ServerOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Sentence } from './Sentence.tsx'

/** What is so of this call, the most pressing first; always one sentence, so that nothing below it moves. */
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
  return (
    <Sentence icon={AudioLines} tone="live">
      {t('liveHint')}
    </Sentence>
  )
}

const HOLD = { turningOn: 'holdingHint', on: 'heldHint', turningOff: 'resumingHint' } as const
