'use client'

import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { cx } from '#components/ui/cx.ts'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import { Clock } from './Clock.tsx'
import { phoneDuration } from './phoneDuration.ts'
import { phoneTone } from './phoneTone.ts'
import { StateShape } from './StateShape.tsx'
import { TONE_TEXT } from './toneText.ts'

interface OtherLineProps {
  readonly lines: LinesView
}

/** The line the agent does not hear, as one row: who, how it stands, and the ways to it. */
export function OtherLine({ lines: { other } }: OtherLineProps) {
  const t = useTranslations('phone')
  const states = useTranslations('callState')
  if (!other) return null
  const { tone, word } = phoneTone(other)
  const duration = phoneDuration(other)
  const call = other.call
  return (
    <section aria-label={t('otherLine')} className="flex flex-col gap-2 rounded-md bg-held-soft px-3 py-2.5">
      <p className={cx('flex items-center gap-2 text-sm', TONE_TEXT[tone])}>
        <StateShape tone={tone} />
        <span className="min-w-0 flex-1 truncate font-semibold text-ink">
          {call ? (
            <PartyName name={call.contact.name} unnamed={call.contact.unnamed} number={call.remoteNumber} />
          ) : (
            <PhoneText number={other.kind === 'outgoing' ? other.number : ''} />
          )}
        </span>
        <span className="shrink-0 font-semibold">{states(word)}</span>
        {duration === null ? null : <Clock ms={duration} className="shrink-0 font-medium" />}
      </p>
    </section>
  )
}
