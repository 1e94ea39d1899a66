'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { Dialer } from '#lib/client/phone/dialer.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import type { CallerId } from '#lib/client/phone/useCallerId.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { CallerIdMenu } from './CallerIdMenu.tsx'
import { DialField } from './DialField.tsx'
import { Keypad } from './Keypad.tsx'
import { ReadinessNotice } from './ReadinessNotice.tsx'
import { RecentCalls } from './RecentCalls.tsx'

interface IdlePanelProps {
  readonly view: Extract<PhoneView, { kind: 'idle' }>
  readonly actions: PhoneActions
  readonly dialer: Dialer
  readonly callerId: CallerId
  /** Null while they are being fetched. */
  readonly recent: readonly CallSnapshot[] | null
}

/** Calling somebody: from which number, whom, and who it was lately. */
export function IdlePanel({ view, actions, dialer, callerId, recent }: IdlePanelProps) {
  const t = useTranslations('phone')
  const dial = (to: string) => {
    dialer.type('')
    actions.dial(to)
  }
  return (
    <div className="flex min-h-0 flex-col gap-3 px-4 pb-4 *:shrink-0">
      <ReadinessNotice readiness={view.readiness} onGetReady={actions.getReady} />
      <CallerIdMenu callerId={callerId} />
      <DialField dialer={dialer} onDial={dial}>
        {view.readiness === 'ready' || view.readiness === 'ringLocked' ? (
          <RecentCalls calls={recent} onDial={dial} />
        ) : null}
      </DialField>
      <Keypad onDigit={(digit) => dialer.type(dialer.typed + digit)} />
      <Button
        tone="primary"
        size="large"
        disabled={dialer.preview === null}
        onClick={() => dialer.preview && dial(dialer.preview.number)}
      >
        <Phone className="size-4" aria-hidden />
        {t('dial')}
      </Button>
    </div>
  )
}
