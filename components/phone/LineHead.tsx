import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cx } from '#components/ui/cx.ts'
import { Clock } from './Clock.tsx'
import type { PhoneTone, PhoneWord } from './phoneTone.ts'
import { StateShape } from './StateShape.tsx'
import { TONE_TEXT } from './toneText.ts'

interface LineHeadProps {
  readonly tone: PhoneTone
  readonly word: PhoneWord
  /** Ms; null: none is meant. */
  readonly duration: number | null
  /** Who it is. */
  readonly children: ReactNode
}

/** A line as one row: who, how it stands, and for how long. */
export function LineHead({ tone, word, duration, children }: LineHeadProps) {
  const states = useTranslations('callState')
  return (
    <p className={cx('flex items-center gap-2 text-sm', TONE_TEXT[tone])}>
      <StateShape tone={tone} />
      <span className="min-w-0 flex-1 truncate font-semibold text-ink">{children}</span>
      <span className="shrink-0 font-semibold">{states(word)}</span>
      {duration === null ? null : <Clock ms={duration} className="shrink-0 font-medium" />}
    </p>
  )
}
