'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import { BesideLine } from './BesideLine.tsx'
import { PhoneBody } from './PhoneBody.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'
import type { PhoneProps } from './phoneProps.ts'

/** The phone, open. */
export function PhoneCard(props: PhoneProps) {
  const t = useTranslations('phone')
  const { view, side, onSide, onOpen } = props
  return (
    <section
      aria-label={t('title')}
      className={cx(
        'flex max-h-full w-[344px] flex-col overflow-y-auto rounded-lg border bg-raised shadow-float',
        view.kind === 'incoming' && 'border-ringing',
      )}
    >
      <PhoneHeader view={view} side={side} onSide={onSide} onCollapse={() => onOpen(false)} />
      <BesideLine {...props} />
      <PhoneBody {...props} />
    </section>
  )
}
