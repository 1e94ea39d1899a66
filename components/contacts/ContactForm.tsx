'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Field } from '#components/ui/Field.tsx'
import { numberText } from '#lib/client/numbers/numberBook.ts'
import type { ContactBody, ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { bodyOf, type ContactDraft, draftOf } from './contactDraft.ts'
import { contactProblems } from './contactProblems.ts'
import { PhoneFields } from './PhoneFields.tsx'

interface ContactFormProps {
  /** Null: a new one. */
  readonly contact: ContactSnapshot | null
  /** Whether somebody could dial what is typed. */
  readonly isNumber: (typed: string) => boolean
  readonly saving: boolean
  readonly onSave: (body: ContactBody) => void
  readonly onCancel: () => void
}

export function ContactForm({ contact, isNumber, saving, onSave, onCancel }: ContactFormProps) {
  const t = useTranslations('contacts')
  const [draft, setDraft] = useState(() => draftOf(contact, numberText))
  const [tried, setTried] = useState(false)
  const problems = contactProblems(draft, isNumber)
  const change = (next: Partial<ContactDraft>) => setDraft({ ...draft, ...next })
  const sentence = (field: Parameters<typeof problems.get>[0]) => {
    const problem = tried ? problems.get(field) : undefined
    return problem ? t(problem) : undefined
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (problems.size === 0) onSave(bodyOf(draft))
      }}
    >
      <Field
        label={t('name')}
        value={draft.name}
        maxLength={120}
        problem={sentence('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <PhoneFields phones={draft.phones} problemOf={sentence} onChange={(phones) => change({ phones })} />
      <Field
        label={t('company')}
        value={draft.company}
        maxLength={120}
        onChange={(event) => change({ company: event.target.value })}
      />
      <Field
        label={t('email')}
        type="email"
        value={draft.email}
        problem={sentence('email')}
        onChange={(event) => change({ email: event.target.value })}
      />
      <div className="flex justify-end gap-2 pt-2">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" tone="primary" disabled={saving}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
