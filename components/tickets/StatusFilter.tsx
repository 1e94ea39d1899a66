'use client'

import { ListFilter } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import { Menu } from '#components/ui/menu/Menu.tsx'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { STATUSES } from './ticketChoices.ts'

interface StatusFilterProps {
  readonly status: TicketSnapshot['status'] | null
  /** No room for words. */
  readonly bare: boolean
  readonly onChange: (status: TicketSnapshot['status'] | null) => void
}

export function StatusFilter({ status, bare, onChange }: StatusFilterProps) {
  const t = useTranslations('tickets')
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('status')}
          className={cx(
            'flex h-8 cursor-pointer items-center gap-1.5 rounded-md border px-2.5 text-sm font-medium transition-colors hover:bg-hover',
            status ? 'text-ink' : 'text-muted',
          )}
        >
          {status ? (
            <StatusBadge status={status} bare={bare} />
          ) : (
            <ListFilter className="size-4" aria-hidden />
          )}
          {status || bare ? null : t('status')}
        </button>
      }
      groups={[
        {
          id: 'any',
          items: [
            { id: 'any', content: t('statusAll'), chosen: status === null, onSelect: () => onChange(null) },
          ],
        },
        {
          id: 'statuses',
          items: STATUSES.map((one) => ({
            id: one,
            content: <StatusBadge status={one} />,
            chosen: one === status,
            onSelect: () => onChange(one),
          })),
        },
      ]}
    />
  )
}
