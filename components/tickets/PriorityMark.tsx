'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'

const LEVEL = { low: 1, normal: 2, high: 3, urgent: 4 } as const
const BARS = [5, 8, 11, 14] as const

interface PriorityMarkProps {
  readonly priority: TicketSnapshot['priority']
  readonly bare?: boolean
}

/** As many bars as it matters; the most urgent is red as well. */
export function PriorityMark({ priority, bare = false }: PriorityMarkProps) {
  const t = useTranslations('ticketPriority')
  const level = LEVEL[priority]
  return (
    <span
      className={cx(
        'inline-flex items-center align-middle gap-2 whitespace-nowrap',
        priority === 'urgent' && 'text-danger',
      )}
      title={bare ? t(priority) : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden className="size-4 shrink-0">
        {BARS.map((height, index) => (
          <rect
            key={height}
            x={index * 4}
            y={15 - height}
            width="2.6"
            height={height}
            rx="0.8"
            className={cx(
              priority === 'urgent' ? 'fill-danger' : 'fill-muted',
              index >= level && 'opacity-20',
            )}
          />
        ))}
      </svg>
      <span className={cx(bare && 'sr-only')}>{t(priority)}</span>
    </span>
  )
}
