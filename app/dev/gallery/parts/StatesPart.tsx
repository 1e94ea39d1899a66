import { TicketList } from '#components/tickets/TicketList.tsx'
import { TicketSkeleton } from '#components/tickets/TicketSkeleton.tsx'
import { EVERY_TICKET } from '#lib/client/tickets/ticketFilter.ts'
import { GalleryFrame } from './GalleryFrame.tsx'

const nothing = () => {}

/** Loading, empty and nothing found: `situation=loading|loadingTicket|empty|noMatch`. */
export function StatesPart({ situation }: { readonly situation: string }) {
  const list = {
    filter: situation === 'noMatch' ? { ...EVERY_TICKET, q: '없는 티켓' } : EVERY_TICKET,
    onFilter: nothing,
    onMore: null,
    onIntent: nothing,
  }
  const loading = situation.startsWith('loading')
  return (
    <GalleryFrame section="tickets" situation="idle">
      <TicketList {...list} tickets={loading ? null : []} openId={situation === 'loadingTicket' ? 1 : null} />
      {situation === 'loadingTicket' ? <TicketSkeleton /> : null}
    </GalleryFrame>
  )
}
