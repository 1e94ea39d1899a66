/** A ticket of the same requester, as the rule needs it. Times are ms since the epoch. */
export interface TicketCandidate {
  readonly id: number
  readonly status: 'open' | 'pending' | 'resolved' | 'closed'
  readonly updatedAt: number
}

/** Who calls again about something unfinished within a day is still on the same matter. */
const SAME_MATTER_MS = 24 * 60 * 60 * 1000

/** The ticket a new call belongs to: the requester's newest unfinished one of the last day, or null for a new one. */
export function ticketForCall(candidates: readonly TicketCandidate[], now: number): number | null {
  const unfinished = candidates.filter(
    (ticket) =>
      (ticket.status === 'open' || ticket.status === 'pending') && now - ticket.updatedAt <= SAME_MATTER_MS,
  )
  const newest = unfinished.toSorted((a, b) => b.updatedAt - a.updatedAt || b.id - a.id)[0]
  return newest?.id ?? null
}
