'use client'

import { Inbox, SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { OpenPhoneButton } from '#components/phone/OpenPhoneButton.tsx'
import { cx } from '#components/ui/cx.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { ListSkeleton } from '#components/ui/ListSkeleton.tsx'
import { LoadMore } from '#components/ui/LoadMore.tsx'
import { moveFocus } from '#components/ui/moveFocus.ts'
import { TicketColumn } from './TicketColumn.tsx'
import { TicketTable } from './TicketTable.tsx'
import { TicketToolbar } from './TicketToolbar.tsx'
import type { TicketListProps } from './ticketListProps.ts'

/** The tickets of one view: a table by itself, a column beside an open ticket. Arrows move, Enter opens. */
export function TicketList(props: TicketListProps) {
  const t = useTranslations('tickets')
  const { tickets, filter, onMore, onIntent, openId } = props
  const beside = openId !== null
  const searching = filter.q !== '' || filter.status !== null || filter.assignee !== null
  return (
    <section
      aria-label={t('list')}
      className={cx(
        'flex min-h-0 flex-col',
        beside ? 'w-[360px] shrink-0 border-r max-[1180px]:hidden' : 'flex-1',
      )}
    >
      <TicketToolbar {...props} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between the links inside */}
      <div className="min-h-0 flex-1 overflow-y-auto pb-20" onKeyDown={moveFocus}>
        {tickets === null ? (
          <ListSkeleton rows={12} twoLines={beside} />
        ) : tickets.length === 0 ? (
          <EmptyState
            icon={searching ? SearchX : Inbox}
            text={searching ? t('emptySearch') : t('empty')}
            action={searching ? null : <OpenPhoneButton />}
          />
        ) : beside ? (
          <TicketColumn tickets={tickets} openId={openId} onIntent={onIntent} />
        ) : (
          <TicketTable tickets={tickets} onIntent={onIntent} />
        )}
        {onMore ? <LoadMore label={t('more')} onMore={onMore} /> : null}
      </div>
    </section>
  )
}
