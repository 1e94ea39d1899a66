'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { InvitationView } from '#lib/client/phone/invitationView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { RowButton } from './RowButton.tsx'
import { StateShape } from './StateShape.tsx'
import { TargetName } from './TargetName.tsx'
import { TONE_TEXT } from './toneText.ts'

interface InvitedRowProps {
  readonly invited: InvitationView
  readonly actions: PhoneActions
}

/** Somebody who has been asked to come and is not here yet; whoever asked can take it back. */
export function InvitedRow({ invited, actions }: InvitedRowProps) {
  const t = useTranslations('phone')
  const states = useTranslations('participant')
  const { invitation, phase, left, canceling, isMine } = invited
  return (
    <li className="flex h-10 items-center gap-2 border-b pr-1 pl-3 text-sm last:border-b-0">
      <span className={cx('flex w-3.5 shrink-0 justify-center', TONE_TEXT.ringing)}>
        <StateShape tone="ringing" />
      </span>
      <span className="flex min-w-0 flex-1 items-baseline gap-1.5">
        <span className="truncate font-medium">
          <TargetName target={invitation.target} />
        </span>
        <span className="min-w-0 shrink-9999 truncate text-xs text-faint">
          {t(`purpose.${invitation.purpose}`)}
        </span>
      </span>
      <span className={cx('tabular shrink-0 text-xs font-semibold', TONE_TEXT.ringing)}>
        {phase === 'coming' ? states('connecting') : states('ringing')}
        {phase === 'ringing' && left !== null
          ? ` ${t('secondsLeft', { seconds: Math.ceil(left / 1000) })}`
          : null}
      </span>
      {isMine ? (
        <RowButton
          label={t('cancelInvitation')}
          icon={X}
          reason={undefined}
          pending={canceling}
          onPress={() => actions.ask({ type: 'CancelInvitation', invitationId: invitation.id })}
        />
      ) : null}
    </li>
  )
}
