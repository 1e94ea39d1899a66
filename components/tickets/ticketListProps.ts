import type { TicketFilter } from '#lib/client/queries/ticketsQuery.ts'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'

export interface TicketListProps {
  /** Null while they are being fetched. */
  readonly tickets: readonly TicketSnapshot[] | null
  readonly filter: TicketFilter
  readonly onFilter: (change: Partial<TicketFilter>) => void
  /** Null when there are no more. */
  readonly onMore: (() => void) | null
  /** Somebody is about to open this ticket. */
  readonly onIntent: (id: number) => void
  /** The ticket that is open beside the list; then the list is a narrow column. */
  readonly openId: number | null
}
