'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { cx } from '#components/ui/cx.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Clock } from './Clock.tsx'
import { phoneDuration } from './phoneDuration.ts'
import { phoneTone } from './phoneTone.ts'
import { StateShape } from './StateShape.tsx'

interface PhonePillProps {
  readonly view: PhoneView
  readonly onOpen: () => void
}

const EDGE = {
  ringing: 'border-ringing text-ringing',
  live: 'border-live text-live',
  held: 'border-held text-held',
  consult: 'border-consult text-consult',
  wrapUp: 'border-accent text-accent',
  quiet: 'text-muted',
  warning: 'border-held text-held',
  danger: 'border-danger text-danger',
} as const

/** The phone put away: still who, how long, and live or held. */
export function PhonePill({ view, onOpen }: PhonePillProps) {
  const t = useTranslations('phone')
  const states = useTranslations('callState')
  const { tone, word } = phoneTone(view)
  const call = 'call' in view ? view.call : null
  const duration = phoneDuration(view)
  return (
    <button
      type="button"
      aria-label={t('open')}
      onClick={onOpen}
      className={cx(
        'flex h-11 max-w-[344px] cursor-pointer items-center gap-2.5 rounded-full border bg-raised pr-4 pl-4 text-sm font-semibold shadow-float transition-colors hover:bg-hover',
        EDGE[tone],
      )}
    >
      {word === 'idle' ? <Phone className="size-4" aria-hidden /> : <StateShape tone={tone} />}
      {call ? (
        <span className="min-w-0 truncate text-ink">
          <PartyName name={call.contact.name} unnamed={call.contact.unnamed} number={call.remoteNumber} />
        </span>
      ) : null}
      <span className="shrink-0">{states(word)}</span>
      {duration === null ? null : <Clock ms={duration} className="shrink-0 font-medium" />}
    </button>
  )
}
