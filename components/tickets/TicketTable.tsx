'use client'

import { useTranslations } from 'next-intl'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { TicketRow } from './TicketRow.tsx'

const HEAD =
  'sticky top-0 z-10 border-b bg-surface h-8 px-2 text-left text-xs font-medium text-muted first:pl-6 last:pr-6'

interface TicketTableProps {
  readonly tickets: readonly TicketSnapshot[]
  readonly onIntent: (id: number) => void
}

export function TicketTable({ tickets, onIntent }: TicketTableProps) {
  const t = useTranslations('tickets')
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
      <thead>
        <tr>
          <th className={`${HEAD} w-[92px]`}>{t('number')}</th>
          <th className={HEAD}>{t('subject')}</th>
          <th className={`${HEAD} w-[18%]`}>{t('requester')}</th>
          <th className={`${HEAD} w-[104px]`}>{t('status')}</th>
          <th className={`${HEAD} w-[104px]`}>{t('priority')}</th>
          <th className={`${HEAD} w-[136px]`}>{t('assignee')}</th>
          <th className={`${HEAD} w-[128px] text-right`}>{t('updated')}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} onIntent={onIntent} />
        ))}
      </tbody>
    </table>
  )
}
