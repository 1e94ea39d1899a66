'use client'

import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { TicketChange, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { SubjectField } from './SubjectField.tsx'

interface TicketHeaderProps {
  readonly ticket: TicketSnapshot
  readonly onChange: (change: TicketChange) => void
}

export function TicketHeader({ ticket, onChange }: TicketHeaderProps) {
  const t = useTranslations('tickets')
  return (
    <header className="sticky top-0 z-10 flex items-center gap-2 border-b bg-surface py-2.5 pr-4 pl-3">
      <Link
        href="/tickets"
        aria-label={t('back')}
        title={t('back')}
        className="flex size-8 items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
      </Link>
      <span className="tabular text-sm text-faint">#{ticket.id}</span>
      <SubjectField subject={ticket.subject} onSave={(subject) => onChange({ subject })} />
    </header>
  )
}
