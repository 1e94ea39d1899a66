'use client'

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useSelectedLayoutSegment } from 'next/navigation'
import { type ReactNode, useCallback, useSyncExternalStore } from 'react'
import { TicketList } from '#components/tickets/TicketList.tsx'
import { ticketQuery } from '#lib/client/queries/ticketQuery.ts'
import { ticketsQuery } from '#lib/client/queries/ticketsQuery.ts'
import { EVERY_TICKET, ticketFilter } from '#lib/client/tickets/ticketFilter.ts'
import { useSettled } from '#lib/client/time/useSettled.ts'

const PAUSE_MS = 180
const every = () => EVERY_TICKET

/** The list stays, with its place and its filter, while tickets are opened beside it. */
export default function TicketsLayout({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const segment = useSelectedLayoutSegment()
  const filter = useSyncExternalStore(ticketFilter.subscribe, ticketFilter.get, every)
  const q = useSettled(filter.q.trim(), PAUSE_MS)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...ticketsQuery({ ...filter, q }),
    placeholderData: keepPreviousData,
  })
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])
  return (
    <>
      <TicketList
        tickets={data ? data.pages.flatMap((page) => page.tickets) : null}
        filter={filter}
        onFilter={ticketFilter.set}
        onMore={hasNextPage ? more : null}
        onIntent={(id) => void client.prefetchQuery(ticketQuery(id))}
        openId={segment === null ? null : Number(segment)}
      />
      {children}
    </>
  )
}
