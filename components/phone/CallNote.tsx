'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { cx } from '#components/ui/cx.ts'
import type { NoteDraft } from '#lib/client/phone/noteDraft.ts'

interface CallNoteProps {
  readonly note: NoteDraft
}

/** What the agent writes about the call, in the room it is given; it saves itself onto the ticket. */
export function CallNote({ note }: CallNoteProps) {
  const t = useTranslations('phone')
  const id = useId()
  const state = { clean: '', saving: t('noteSaving'), saved: t('noteSaved'), failed: t('noteFailed') }[
    note.state
  ]
  return (
    <div className="flex h-full flex-col gap-1">
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
        value={note.text}
        onChange={(event) => note.write(event.target.value)}
        placeholder={t('notePlaceholder')}
        className="flex-1 resize-none rounded-md border bg-surface px-3 py-2 text-sm placeholder:text-faint"
      />
    </div>
  )
}
