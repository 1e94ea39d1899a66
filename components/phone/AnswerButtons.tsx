'use client'

import { Phone, PhoneOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Keys } from '#components/ui/Keys.tsx'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import { CountdownRing } from './CountdownRing.tsx'

interface AnswerButtonsProps {
  readonly view: IncomingView
  readonly actions: PhoneActions
}

const ROUND =
  'flex cursor-pointer items-center justify-center rounded-full transition-colors disabled:cursor-not-allowed disabled:opacity-60'

export function AnswerButtons({ view, actions }: AnswerButtonsProps) {
  const t = useTranslations('phone')
  const { answer, left, share } = view
  return (
    <div className="flex items-end justify-between px-6">
      <div className="flex w-20 flex-col items-center gap-1.5">
        <button
          type="button"
          aria-label={t('decline')}
          aria-keyshortcuts={PHONE_KEYS.decline.shown}
          disabled={answer !== null}
          onClick={actions.decline}
          className={`${ROUND} mb-2 size-14 bg-danger-soft text-danger hover:bg-danger-fill hover:text-on-danger`}
        >
          <PhoneOff className="size-[22px]" aria-hidden />
        </button>
        <span className="text-sm font-medium">{answer === 'decline' ? t('declining') : t('decline')}</span>
        <Keys keys={PHONE_KEYS.decline.shown} />
      </div>
      <div className="flex w-20 flex-col items-center gap-1.5">
        <CountdownRing share={answer === 'accept' ? 0 : share}>
          <button
            type="button"
            aria-label={t('accept')}
            aria-description={t('tookSeconds', { seconds: Math.ceil(left / 1000) })}
            aria-keyshortcuts={PHONE_KEYS.accept.shown}
            disabled={answer !== null}
            onClick={actions.accept}
            className={`${ROUND} size-14 bg-accent-fill text-on-accent hover:bg-accent-fill-strong`}
          >
            <Phone className="size-[22px]" aria-hidden />
          </button>
        </CountdownRing>
        <span className="text-sm font-medium">{answer === 'accept' ? t('accepting') : t('accept')}</span>
        <Keys keys={PHONE_KEYS.accept.shown} />
      </div>
    </div>
  )
}
