'use client'

import { CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'

const LOOK = {
  open: { icon: CircleDot, colour: 'text-ringing' },
  pending: { icon: CircleDashed, colour: 'text-held-fill' },
  resolved: { icon: CircleCheck, colour: 'text-live' },
  closed: { icon: CircleX, colour: 'text-faint' },
} as const

interface StatusBadgeProps {
  readonly status: TicketSnapshot['status']
  /** Shape alone, its word for screen readers. */
  readonly bare?: boolean
}

export function StatusBadge({ status, bare = false }: StatusBadgeProps) {
  const t = useTranslations('ticketStatus')
  const { icon: Icon, colour } = LOOK[status]
  return (
    <span
      className="inline-flex items-center align-middle gap-1.5 whitespace-nowrap"
      title={bare ? t(status) : undefined}
    >
      <Icon className={cx('size-4 shrink-0', colour)} aria-hidden strokeWidth={2} />
      <span className={cx(bare && 'sr-only')}>{t(status)}</span>
    </span>
  )
}
