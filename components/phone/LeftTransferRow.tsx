'use client'

import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { Button } from '#components/ui/Button.tsx'
import { cx } from '#components/ui/cx.ts'
import type { LeftTransfer } from '#lib/client/phone/leftTransfer.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { StateShape } from './StateShape.tsx'
import { TargetName } from './TargetName.tsx'
import { TONE_TEXT } from './toneText.ts'
import { useRefusalText } from './useRefusalText.ts'

interface LeftTransferRowProps {
  readonly left: LeftTransfer
  readonly actions: PhoneActions
}

/** The transfer that goes on without its sender, as a row beside his work: who, to whom, how long yet; and back. */
export function LeftTransferRow({ left: { call, invited, refused }, actions }: LeftTransferRowProps) {
  const t = useTranslations('phone')
  const states = useTranslations('callState')
  const reason = useRefusalText()
  const { invitation, left } = invited
  const { name, unnamed } = call.contact
  const no = reason(refused)
  return (
    <section
      aria-label={t('leftTransfer')}
      className="flex items-center gap-2 rounded-md bg-ringing-soft py-2 pr-2 pl-3 text-sm"
    >
      <span className={cx('flex', TONE_TEXT.ringing)}>
        <StateShape tone="ringing" />
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">
          <PartyName name={name} unnamed={unnamed} number={call.remoteNumber} />
          <span aria-hidden> → </span>
          <TargetName target={invitation.target} />
        </p>
        <p className="tabular text-xs text-ringing">
          {states('transferring')}
          {left === null ? null : ` · ${t('secondsLeft', { seconds: Math.ceil(left / 1000) })}`}
        </p>
      </div>
      <Button
        size="small"
        aria-disabled={no !== undefined}
        aria-description={no}
        title={no}
        className={no ? 'cursor-not-allowed opacity-60' : ''}
        onClick={no ? undefined : () => actions.rejoin(call.id)}
      >
        {t('takeBack')}
      </Button>
    </section>
  )
}
