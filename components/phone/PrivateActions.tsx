'use client'

import { PhoneForwarded, Undo2, UsersRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { cx } from '#components/ui/cx.ts'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import { useRefusalText } from './useRefusalText.ts'

interface PrivateActionsProps {
  readonly view: LiveView
  readonly actions: PhoneActions
}

/** The ways out of a transfer or a consult, for who asked for it: complete it, open it to all, or go back. */
export function PrivateActions({ view, actions }: PrivateActionsProps) {
  const t = useTranslations('phone')
  const reason = useRefusalText()
  const mine = view.invitations.find(
    ({ invitation, isMine }) => isMine && invitation.purpose !== 'conference',
  )
  if (!mine) return null
  const conference = reason(view.refused.conference)
  return (
    <fieldset aria-label={t('transfer')} className="flex flex-col gap-2">
      {mine.phase === 'talking' ? (
        <Button
          tone="primary"
          size="large"
          aria-keyshortcuts={PHONE_KEYS.complete.shown}
          title={PHONE_KEYS.complete.shown}
          onClick={() => actions.depart('complete')}
        >
          <PhoneForwarded className="size-4" aria-hidden />
          {t('completeTransfer')}
        </Button>
      ) : null}
      <div className="grid auto-cols-fr grid-flow-col gap-2">
        <Button
          className="px-2 text-sm"
          aria-keyshortcuts={PHONE_KEYS.back.shown}
          aria-busy={mine.canceling}
          title={PHONE_KEYS.back.shown}
          onClick={() => actions.depart('back')}
        >
          <Undo2 className="size-4 shrink-0" aria-hidden />
          {mine.canceling ? t('goingBack') : t('backToCustomer')}
        </Button>
        {mine.phase === 'talking' ? (
          <Button
            aria-disabled={conference !== undefined}
            aria-description={conference}
            title={conference}
            className={cx('px-2 text-sm', conference && 'cursor-not-allowed opacity-45')}
            onClick={conference ? undefined : () => actions.ask({ type: 'MakeConference' })}
          >
            <UsersRound className="size-4 shrink-0" aria-hidden />
            {t('makeConference')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
