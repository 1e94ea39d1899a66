'use client'

import { Phone, PhoneMissed, PhoneOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Party } from './Party.tsx'
import { Sentence } from './Sentence.tsx'

interface OverPanelProps {
  readonly view: Extract<PhoneView, { kind: 'over' }>
  readonly actions: PhoneActions
}

/** How the call ended, in words, and the next step when it did not come about. */
export function OverPanel({ view: { call, reason }, actions }: OverPanelProps) {
  const t = useTranslations('phone')
  const words = useTranslations('endReason')
  const unanswered = call.answeredAt === null
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      <Party call={call} />
      <Sentence icon={unanswered ? PhoneMissed : PhoneOff} tone={reason === 'failed' ? 'danger' : 'quiet'}>
        {words(reason)}
      </Sentence>
      <div className="flex items-center justify-end gap-2">
        <Button tone="quiet" size="large" onClick={actions.dismiss}>
          {t('close')}
        </Button>
        {unanswered ? (
          <Button
            tone="primary"
            size="large"
            onClick={() => {
              actions.dismiss()
              actions.dial(call.remoteNumber)
            }}
          >
            <Phone className="size-4" aria-hidden />
            {t('redial')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
