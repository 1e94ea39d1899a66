'use client'

import { cx } from '#components/ui/cx.ts'
import { LeftTransferRow } from './LeftTransferRow.tsx'
import { PhoneCard } from './PhoneCard.tsx'
import { PhonePill } from './PhonePill.tsx'
import type { PhoneProps } from './phoneProps.ts'

/** The phone in its lower corner, above everything: the card, or the pill, and a transfer he left behind above it. */
export function PhoneDock(props: PhoneProps) {
  const { view, side, open, onOpen, lines, actions } = props
  return (
    <div
      className={cx(
        'pointer-events-none fixed top-[60px] bottom-4 z-40 flex flex-col justify-end gap-2 *:pointer-events-auto',
        side === 'left' ? 'left-[72px] items-start' : 'right-4 items-end',
      )}
    >
      {lines.left && !open ? (
        <div className="w-[344px] rounded-md border border-ringing bg-raised shadow-float">
          <LeftTransferRow left={lines.left} actions={actions} />
        </div>
      ) : null}
      {open ? <PhoneCard {...props} /> : <PhonePill view={view} onOpen={() => onOpen(true)} />}
    </div>
  )
}
