'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'

export function TicketLink({ id }: { readonly id: number }) {
  const t = useTranslations('phone')
  return (
    <Link
      href={`/tickets/${id}`}
      prefetch={false}
      className="tabular shrink-0 self-start rounded-md bg-sunken px-2 py-1 text-xs font-medium text-muted transition-colors hover:bg-hover hover:text-ink"
      aria-label={t('ticket', { id })}
    >
      #{id}
    </Link>
  )
}
