'use client'

import { PartyName } from '#components/calls/PartyName.tsx'
import { cx } from '#components/ui/cx.ts'
import { Moment } from '#components/ui/Moment.tsx'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { SubjectText } from './SubjectText.tsx'
import { TicketRowLink } from './TicketRowLink.tsx'

interface TicketColumnRowProps {
  readonly ticket: TicketSnapshot
  readonly open: boolean
  readonly onIntent: (id: number) => void
}

export function TicketColumnRow({ ticket, open, onIntent }: TicketColumnRowProps) {
  const { requester } = ticket
  return (
    <li>
      <TicketRowLink
        id={ticket.id}
        current={open}
        onIntent={onIntent}
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
      </TicketRowLink>
    </li>
  )
}
