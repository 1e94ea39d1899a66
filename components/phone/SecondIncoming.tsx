'use client'

import { Phone, PhoneOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import { StateShape } from './StateShape.tsx'
import { useIncomingKind } from './useIncomingKind.ts'

interface SecondIncomingProps {
  readonly view: IncomingView
  readonly actions: PhoneActions
}

/** A second call that waits while the agent talks: who, what it is, and what taking it does to the first. */
export function SecondIncoming({ view, actions }: SecondIncomingProps) {
  const t = useTranslations('phone')
  const kind = useIncomingKind()
  const { contact, remoteNumber } = view.call
  return (
    <section
      aria-label={t('secondLine')}
      className="flex flex-col gap-2 rounded-md border border-ringing bg-ringing-soft px-3 py-2.5"
    >
      <p className="flex items-center gap-2 text-sm font-semibold text-ringing">
        <StateShape tone="ringing" />
        <span className="min-w-0 flex-1 truncate">{kind(view)}</span>
        <span className="tabular font-medium">
          {t('secondsLeft', { seconds: Math.ceil(view.left / 1000) })}
        </span>
      </p>
      <p className="truncate text-lg leading-6 font-semibold text-ink">
        <PartyName name={contact.name} unnamed={contact.unnamed} number={remoteNumber} />
      </p>
      <p className="text-xs text-muted">{t('secondHint')}</p>
      <div className="flex justify-between gap-2">
        <Button
          aria-keyshortcuts={PHONE_KEYS.decline.shown}
          disabled={view.answer !== null}
          onClick={actions.decline}
        >
          <PhoneOff className="size-4" aria-hidden />
          {view.answer === 'decline' ? t('declining') : t('decline')}
        </Button>
        <Button
          tone="primary"
          aria-keyshortcuts={PHONE_KEYS.accept.shown}
          disabled={view.answer !== null}
          onClick={actions.accept}
        >
          <Phone className="size-4" aria-hidden />
          {view.answer === 'accept' ? t('accepting') : t('accept')}
        </Button>
      </div>
    </section>
  )
}
