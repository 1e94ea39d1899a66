'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/Avatar.tsx'
import { Moment } from '#components/ui/Moment.tsx'
import type { NoteSnapshot } from '#lib/contracts/ticketSnapshot.ts'

export function NoteItem({ note }: { readonly note: NoteSnapshot }) {
  const t = useTranslations('tickets')
  return (
    <div className="flex gap-3 px-1 py-1">
      <Avatar name={note.author.name} />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2 text-sm">
          <span className="font-semibold">{note.author.name}</span>
          <span className="text-xs text-faint">
            <Moment at={note.createdAt} />
            {note.callId ? ` · ${t('duringCall')}` : null}
          </span>
        </p>
        <p className="mt-0.5 text-sm leading-relaxed whitespace-pre-wrap">{note.body}</p>
      </div>
    </div>
  )
}
