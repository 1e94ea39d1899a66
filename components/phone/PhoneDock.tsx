'use client'

import { cx } from '#components/ui/cx.ts'
import { PhoneCard } from './PhoneCard.tsx'
import { PhonePill } from './PhonePill.tsx'
import type { PhoneProps } from './phoneProps.ts'

/** The phone in its lower corner, above everything: the card, or the pill. */
export function PhoneDock(props: PhoneProps) {
  const { view, side, open, onOpen } = props
  return (
    <div
      className={cx(
        'pointer-events-none fixed top-[60px] bottom-4 z-40 flex items-end *:pointer-events-auto',
        side === 'left' ? 'left-[72px]' : 'right-4',
      )}
    >
      {open ? <PhoneCard {...props} /> : <PhonePill view={view} onOpen={() => onOpen(true)} />}
    </div>
  )
}
