'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'

interface TicketRowLinkProps {
  readonly id: number
  readonly current?: boolean
  /** Somebody is about to open it: what it needs can be fetched. */
  readonly onIntent: (id: number) => void
  readonly className: string
  readonly children: ReactNode
}

/** The way to a ticket from a list. Pages are not fetched for every row in sight, but data for the one pointed at. */
export function TicketRowLink({ id, current = false, onIntent, className, children }: TicketRowLinkProps) {
  return (
    <Link
      data-row
      href={`/tickets/${id}`}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={() => onIntent(id)}
      onFocus={() => onIntent(id)}
      className={className}
    >
      {children}
    </Link>
  )
}
