'use client'

import { useTranslations } from 'next-intl'
import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { ContactRow } from './ContactRow.tsx'

interface ContactTableProps {
  readonly contacts: readonly ContactSnapshot[]
  readonly onEdit: (contact: ContactSnapshot) => void
  readonly onDial: (to: string) => void
}

const HEAD =
  'sticky top-0 z-20 border-b bg-surface h-8 px-2 text-left text-xs font-medium text-muted first:pl-6 last:pr-6'

export function ContactTable({ contacts, onEdit, onDial }: ContactTableProps) {
  const t = useTranslations('contacts')
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
      <thead>
        <tr>
          <th className={HEAD}>{t('name')}</th>
          <th className={`${HEAD} w-[32%]`}>{t('phones')}</th>
          <th className={`${HEAD} w-[20%]`}>{t('company')}</th>
          <th className={`${HEAD} w-[24%]`}>{t('email')}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} onEdit={onEdit} onDial={onDial} />
        ))}
      </tbody>
    </table>
  )
}
