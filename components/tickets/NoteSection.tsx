'use client'

import { useTranslations } from 'next-intl'
import type { NoteSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { NoteComposer } from './NoteComposer.tsx'
import { NoteItem } from './NoteItem.tsx'
import { SectionTitle } from './SectionTitle.tsx'

interface NoteSectionProps {
  readonly notes: readonly NoteSnapshot[]
  readonly onAdd: (body: string) => Promise<unknown>
}

export function NoteSection({ notes, onAdd }: NoteSectionProps) {
  const t = useTranslations('tickets')
  const newest = notes.toSorted((a, b) => b.createdAt - a.createdAt)
  return (
    <section className="flex flex-col gap-3">
      <SectionTitle title={t('notes')} count={notes.length} />
      <NoteComposer onAdd={onAdd} />
      {newest.map((note) => (
        <NoteItem key={note.id} note={note} />
      ))}
    </section>
  )
}
