'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { Field } from '#components/ui/Field.tsx'
import { IconButton } from '#components/ui/IconButton.tsx'
import type { ContactDraft, DraftField } from './contactDraft.ts'

interface PhoneFieldsProps {
  readonly phones: ContactDraft['phones']
  readonly problemOf: (field: DraftField) => string | undefined
  readonly onChange: (phones: ContactDraft['phones']) => void
}

/** As many numbers as the contact has. */
export function PhoneFields({ phones, problemOf, onChange }: PhoneFieldsProps) {
  const t = useTranslations('contacts')
  const change = (id: number, next: Partial<ContactDraft['phones'][number]>) =>
    onChange(phones.map((phone) => (phone.id === id ? { ...phone, ...next } : phone)))
  const nextId = Math.max(-1, ...phones.map(({ id }) => id)) + 1
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium text-muted">{t('phones')}</legend>
      {phones.map((phone) => (
        <div key={phone.id} className="flex items-start gap-2">
          <Field
            label={t('number')}
            bare
            type="tel"
            className="flex-1"
            value={phone.number}
            problem={problemOf(`phones.${phone.id}`)}
            placeholder="010-0000-0000"
            onChange={(event) => change(phone.id, { number: event.target.value })}
          />
          <Field
            label={t('label')}
            bare
            className="w-32"
            maxLength={40}
            value={phone.label}
            placeholder={t('labelHint')}
            onChange={(event) => change(phone.id, { label: event.target.value })}
          />
          <IconButton
            label={t('removePhone')}
            className="mt-0.5"
            onClick={() => onChange(phones.filter(({ id }) => id !== phone.id))}
          >
            <Trash2 className="size-4" aria-hidden />
          </IconButton>
        </div>
      ))}
      <div className="-ml-2">
        <Button
          tone="quiet"
          size="small"
          onClick={() => onChange([...phones, { id: nextId, number: '', label: '' }])}
        >
          <Plus className="size-4" aria-hidden />
          {t('addPhone')}
        </Button>
      </div>
    </fieldset>
  )
}
