'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { cx } from '#components/ui/cx.ts'
import type { NoteDraft } from '#lib/client/phone/noteDraft.ts'

interface CallNoteProps {
  readonly note: NoteDraft
  readonly rows?: number
}

/** What the agent writes about the call; it saves itself onto the ticket. */
export function CallNote({ note, rows = 3 }: CallNoteProps) {
  const t = useTranslations('phone')
  const id = useId()
  const state = { clean: '', saving: t('noteSaving'), saved: t('noteSaved'), failed: t('noteFailed') }[
    note.state
  ]
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between">
        <label htmlFor={id} className="text-xs font-medium text-muted">
          {t('note')}
        </label>
        <span role="status" className={cx('text-xs', note.state === 'failed' ? 'text-danger' : 'text-faint')}>
          {state}
        </span>
      </div>
      <textarea
        id={id}
        rows={rows}
        value={note.text}
        onChange={(event) => note.write(event.target.value)}
        placeholder={t('notePlaceholder')}
        className="resize-none rounded-md border bg-surface px-3 py-2 text-sm placeholder:text-faint"
      />
    </div>
  )
}
