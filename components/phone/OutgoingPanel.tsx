'use client'

import { PhoneOutgoing } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { HangUpButton } from './HangUpButton.tsx'
import { Party } from './Party.tsx'
import { Sentence } from './Sentence.tsx'

interface OutgoingPanelProps {
  readonly view: Extract<PhoneView, { kind: 'outgoing' }>
  readonly actions: PhoneActions
}

const SENTENCE = { joining: 'joining', dialing: 'dialingThere', ringing: 'ringingThere' } as const

export function OutgoingPanel({ view, actions }: OutgoingPanelProps) {
  const t = useTranslations('phone')
  const isInternal = view.call?.direction === 'internal' && view.phase === 'ringing'
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      {view.call ? (
        <Party call={view.call} />
      ) : (
        <p className="flex h-[46px] items-center text-lg font-semibold">
          <PhoneText number={view.number} />
        </p>
      )}
      <Sentence icon={PhoneOutgoing} tone="ringing">
        {view.call && isInternal
          ? t('ringingColleague', { name: view.call.contact.name })
          : t(SENTENCE[view.phase])}
      </Sentence>
      <div className="flex justify-end">
        <HangUpButton onPress={actions.hangUp} disabled={view.call === null} />
      </div>
    </div>
  )
}
