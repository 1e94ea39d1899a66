'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { numberText } from '#lib/client/numbers/numberBook.ts'

interface SubjectFieldProps {
  readonly subject: string
  readonly onSave: (subject: string) => void
}

const MAX_LENGTH = 200

/** The subject, written over where it stands: Enter or leaving keeps it, Escape brings the old one back. */
export function SubjectField({ subject, onSave }: SubjectFieldProps) {
  const t = useTranslations('tickets')
  const [draft, setDraft] = useState<string | null>(null)
  const shown = subject.replace(/\+\d{7,15}/g, numberText)

  function keep() {
    const text = draft?.trim()
    if (text && text !== shown) onSave(text)
    setDraft(null)
  }

  return (
    <input
      type="text"
      aria-label={t('subject')}
      maxLength={MAX_LENGTH}
      value={draft ?? shown}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setDraft(null)
      }}
      className="h-8 min-w-0 flex-1 truncate rounded-md px-2 text-lg font-semibold transition-colors hover:bg-hover focus:bg-raised"
    />
  )
}
