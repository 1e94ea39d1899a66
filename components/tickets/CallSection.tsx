'use client'

import { useTranslations } from 'next-intl'
import type { Person } from '#lib/contracts/people.ts'
import type { TicketPage } from '#lib/contracts/ticketSnapshot.ts'
import { CallCard } from './CallCard.tsx'
import { SectionTitle } from './SectionTitle.tsx'

interface CallSectionProps {
  readonly calls: TicketPage['calls']
  readonly people: readonly Person[]
}

/** The calls of the ticket, newest first. */
export function CallSection({ calls, people }: CallSectionProps) {
  const t = useTranslations('tickets')
  const newest = calls.toSorted((a, b) => b.call.startedAt - a.call.startedAt)
  return (
    <section className="flex flex-col gap-3">
      <SectionTitle title={t('calls')} count={calls.length} />
      {newest.length === 0 ? <p className="text-sm text-muted">{t('callsEmpty')}</p> : null}
      {newest.map((entry) => (
        <CallCard key={entry.call.id} entry={entry} people={people} />
      ))}
    </section>
  )
}
