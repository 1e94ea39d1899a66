'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CallIcon } from '#components/calls/CallIcon.tsx'
import { ResultText } from '#components/calls/ResultText.tsx'
import { cx } from '#components/ui/cx.ts'
import { Moment } from '#components/ui/Moment.tsx'
import type { Person } from '#lib/contracts/people.ts'
import type { TicketPage } from '#lib/contracts/ticketSnapshot.ts'
import { CallFacts } from './CallFacts.tsx'
import { CallTimeline } from './CallTimeline.tsx'
import { PartyRecording } from './PartyRecording.tsx'

interface CallCardProps {
  readonly entry: TicketPage['calls'][number]
  readonly people: readonly Person[]
}

/** One call: which way, when, what became of it, who took it, its sound, and on demand everything that happened. */
export function CallCard({ entry, people }: CallCardProps) {
  const { call, recordings, events } = entry
  const t = useTranslations('tickets')
  const [open, setOpen] = useState(false)
  return (
    <div className={cx('rounded-lg border bg-raised', call.status === 'closed' ? '' : 'border-live')}>
      <div className="flex items-center gap-3 px-4 pt-3">
        <CallIcon call={call} />
        <h3 className="text-base font-semibold">{t(call.direction)}</h3>
        <span className="text-sm font-medium">
          <ResultText call={call} />
        </span>
        <span className="ml-auto text-sm text-muted">
          <Moment at={call.startedAt} />
        </span>
      </div>
      <CallFacts call={call} />
      {recordings.map((recording) => (
        <PartyRecording key={recording.id} entry={entry} recording={recording} />
      ))}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex h-9 w-full cursor-pointer items-center gap-1.5 border-t px-4 text-xs font-medium text-muted transition-colors hover:text-ink"
      >
        <ChevronRight className={cx('size-3.5 transition-transform', open && 'rotate-90')} aria-hidden />
        {open ? t('hideTimeline') : t('showTimeline')}
      </button>
      {open ? <CallTimeline call={call} events={events} people={people} /> : null}
    </div>
  )
}
