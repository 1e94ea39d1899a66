'use client'

import { PhoneIncoming } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { LineHead } from './LineHead.tsx'

interface LostLineProps {
  readonly view: Extract<PhoneView, { kind: 'lost' }>
  readonly actions: PhoneActions
}

/** The other line, out of which the agent fell: for as long as he is awaited there is one way, back into it. */
export function LostLine({ view: { call, left }, actions }: LostLineProps) {
  const t = useTranslations('phone')
  const { name, unnamed } = call.contact
  return (
    <section
      aria-label={t('otherLine')}
      className="flex flex-col gap-2 rounded-md bg-danger-soft px-3 py-2.5"
    >
      <LineHead tone="danger" word="lost" duration={null}>
        <PartyName name={name} unnamed={unnamed} number={call.remoteNumber} />
      </LineHead>
      <Button tone="primary" onClick={() => actions.rejoin(call.id)}>
        <PhoneIncoming className="size-4" aria-hidden />
        {t('rejoin')}
      </Button>
      <p className="tabular text-center text-xs text-muted">
        {t('lostLeft', { seconds: Math.ceil(left / 1000) })}
      </p>
    </section>
  )
}
