'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import { SearchField } from '#components/ui/SearchField.tsx'
import { Segments } from '#components/ui/Segments.tsx'
import { StatusFilter } from './StatusFilter.tsx'
import type { TicketListProps } from './ticketListProps.ts'

export function TicketToolbar({ filter, onFilter, openId }: TicketListProps) {
  const t = useTranslations('tickets')
  const beside = openId !== null
  return (
    <div
      className={cx('flex shrink-0 gap-2 border-b py-2.5', beside ? 'flex-col px-4' : 'items-center px-6')}
    >
      <div className={cx('flex items-center gap-2', beside && 'justify-between')}>
        <Segments
          label={t('filter')}
          value={filter.assignee ?? 'all'}
          options={[
            { value: 'all', text: t('all') },
            { value: 'me', text: t('mine') },
            { value: 'nobody', text: t('unassigned') },
          ]}
          onChange={(value) => onFilter({ assignee: value === 'all' ? null : value })}
        />
        <StatusFilter status={filter.status} bare={beside} onChange={(status) => onFilter({ status })} />
      </div>
      <SearchField
        label={t('search')}
        value={filter.q}
        onChange={(q) => onFilter({ q })}
        className={beside ? 'w-full' : 'ml-auto w-72'}
      />
    </div>
  )
}
