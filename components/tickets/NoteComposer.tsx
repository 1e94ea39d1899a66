'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'

/** A note is written here and kept until it is known to be saved. */
export function NoteComposer({ onAdd }: { readonly onAdd: (body: string) => Promise<unknown> }) {
  const t = useTranslations('tickets')
  const [body, setBody] = useState('')
  const [saving, setSaving] = useState(false)
  const empty = body.trim() === ''

  function add() {
    if (empty || saving) return
    setSaving(true)
    onAdd(body.trim()).then(
      () => {
        setBody('')
        setSaving(false)
      },
      () => setSaving(false),
    )
  }

  return (
    <div className="rounded-lg border bg-raised focus-within:border-accent">
      <textarea
        aria-label={t('addNote')}
        rows={empty ? 1 : 3}
        value={body}
        placeholder={t('notePlaceholder')}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add()
        }}
        className="block w-full resize-none rounded-lg px-4 py-2.5 text-sm outline-none placeholder:text-faint"
      />
      {empty ? null : (
        <div className="flex justify-end px-2 pb-2">
          <Button tone="primary" size="small" disabled={saving} onClick={add}>
            {t('addNote')}
          </Button>
        </div>
      )}
    </div>
  )
}
