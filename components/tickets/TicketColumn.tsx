'use client'

import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { TicketColumnRow } from './TicketColumnRow.tsx'

interface TicketColumnProps {
  readonly tickets: readonly TicketSnapshot[]
  readonly openId: number
  readonly onIntent: (id: number) => void
}

/** The list beside an open ticket. */
export function TicketColumn({ tickets, openId, onIntent }: TicketColumnProps) {
  return (
    <ul>
      {tickets.map((ticket) => (
        <TicketColumnRow key={ticket.id} ticket={ticket} open={ticket.id === openId} onIntent={onIntent} />
      ))}
    </ul>
  )
}
