'use client'

import Link from 'next/link'
import { PartyName } from '#components/calls/PartyName.tsx'
import { cx } from '#components/ui/cx.ts'
import { Moment } from '#components/ui/Moment.tsx'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { SubjectText } from './SubjectText.tsx'

interface TicketColumnRowProps {
  readonly ticket: TicketSnapshot
  readonly open: boolean
}

export function TicketColumnRow({ ticket, open }: TicketColumnRowProps) {
  const { requester } = ticket
  return (
    <li>
      <Link
        data-row
        href={`/tickets/${ticket.id}`}
        aria-current={open ? 'page' : undefined}
        className={cx(
          'flex h-14 items-center gap-3 border-b border-line/60 px-4 transition-colors focus-visible:-outline-offset-2',
          open ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <StatusBadge status={ticket.status} bare />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">
            <SubjectText subject={ticket.subject} />
          </span>
          <span className="flex gap-1.5 text-xs text-muted">
            <span className="tabular text-faint">#{ticket.id}</span>
            <span className="truncate">
              <PartyName name={requester.name} unnamed={requester.unnamed} number={requester.number} />
            </span>
          </span>
        </span>
        <span className="self-start pt-2.5 text-xs text-faint">
          <Moment at={ticket.updatedAt} />
        </span>
      </Link>
    </li>
  )
}
