'use client'

import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { Avatar } from '#components/ui/Avatar.tsx'
import { Moment } from '#components/ui/Moment.tsx'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { PriorityMark } from './PriorityMark.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { SubjectText } from './SubjectText.tsx'
import { TicketRowLink } from './TicketRowLink.tsx'

const CELL = 'h-9 truncate border-b border-line/60 px-2 first:pl-6 last:pr-6'

interface TicketRowProps {
  readonly ticket: TicketSnapshot
  readonly onIntent: (id: number) => void
}

export function TicketRow({ ticket, onIntent }: TicketRowProps) {
  const t = useTranslations('tickets')
  const { requester, assignee } = ticket
  const quiet = ticket.status === 'closed' || ticket.status === 'resolved'
  return (
    <tr className="group relative transition-colors focus-within:bg-accent-soft hover:bg-hover">
      <td className={`${CELL} text-muted`}>#{ticket.id}</td>
      <td className={CELL}>
        <TicketRowLink
          id={ticket.id}
          onIntent={onIntent}
          className={`outline-none after:absolute after:inset-0 ${quiet ? 'text-muted' : 'font-medium'}`}
        >
          <SubjectText subject={ticket.subject} />
        </TicketRowLink>
      </td>
      <td className={CELL}>
        <PartyName name={requester.name} unnamed={requester.unnamed} number={requester.number} />
      </td>
      <td className={CELL}>
        <StatusBadge status={ticket.status} />
      </td>
      <td className={CELL}>
        <PriorityMark priority={ticket.priority} />
      </td>
      <td className={CELL}>
        {assignee ? (
          <span className="flex items-center gap-2">
            <Avatar name={assignee.name} size="small" />
            <span className="truncate">{assignee.name}</span>
          </span>
        ) : (
          <span className="text-faint">{t('nobody')}</span>
        )}
      </td>
      <td className={`${CELL} text-right text-muted`}>
        <Moment at={ticket.updatedAt} />
      </td>
    </tr>
  )
}
