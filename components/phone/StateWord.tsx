'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { PhoneTone, PhoneWord } from './phoneTone.ts'
import { StateShape } from './StateShape.tsx'
import { TONE_TEXT } from './toneText.ts'

interface StateWordProps {
  readonly tone: PhoneTone
  readonly word: PhoneWord
}

/** A state as a colour, a shape and a word: never a colour alone. */
export function StateWord({ tone, word }: StateWordProps) {
  const t = useTranslations('callState')
  return (
    <span className={cx('flex items-center gap-2 text-sm font-semibold', TONE_TEXT[tone])}>
      <StateShape tone={tone} />
      {t(word)}
    </span>
  )
}
