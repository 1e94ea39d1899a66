'use client'

import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { TicketColumnRow } from './TicketColumnRow.tsx'

interface TicketColumnProps {
  readonly tickets: readonly TicketSnapshot[]
  readonly openId: number
}

/** The list beside an open ticket. */
export function TicketColumn({ tickets, openId }: TicketColumnProps) {
  return (
    <ul>
      {tickets.map((ticket) => (
        <TicketColumnRow key={ticket.id} ticket={ticket} open={ticket.id === openId} />
      ))}
    </ul>
  )
}
