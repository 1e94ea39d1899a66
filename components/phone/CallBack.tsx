'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { useRefusalText } from './useRefusalText.ts'

interface CallBackProps {
  readonly view: LiveView
  readonly lines: LinesView
  readonly actions: PhoneActions
}

/** The customer has left the others behind: one click calls him again, on the second line. */
export function CallBack({ view, lines, actions }: CallBackProps) {
  const t = useTranslations('phone')
  const reason = useRefusalText()
  // Who withheld his number cannot be called back.
  if (!view.customerLeft || !view.call.remoteNumber.startsWith('+')) return null
  const refused = reason(lines.refused.parallel)
  return (
    <Button
      tone="primary"
      size="large"
      aria-disabled={refused !== undefined}
      aria-description={refused}
      title={refused}
      className={refused ? 'cursor-not-allowed opacity-60' : ''}
      onClick={refused ? undefined : actions.callBack}
    >
      <Phone className="size-4" aria-hidden />
      {t('callBack')}
    </Button>
  )
}
