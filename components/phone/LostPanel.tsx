'use client'

import { Music, PhoneIncoming } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { partyOf } from '#lib/client/phone/partyOf.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Party } from './Party.tsx'
import { Sentence } from './Sentence.tsx'

interface LostPanelProps {
  readonly view: Extract<PhoneView, { kind: 'lost' }>
  readonly actions: PhoneActions
}

export function LostPanel({ view, actions }: LostPanelProps) {
  const t = useTranslations('phone')
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      <Party call={view.call} />
      <Sentence icon={Music} tone="danger">
        {t('lostHint', { party: partyOf(view.call) })}
      </Sentence>
      <div className="flex flex-col gap-2">
        <Button tone="primary" size="large" onClick={() => actions.rejoin(view.call.id)}>
          <PhoneIncoming className="size-4" aria-hidden />
          {t('rejoin')}
        </Button>
        <p className="tabular text-center text-sm text-muted">
          {t('lostLeft', { seconds: Math.ceil(view.left / 1000) })}
        </p>
      </div>
    </div>
  )
}
