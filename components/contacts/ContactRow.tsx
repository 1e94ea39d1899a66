'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/Avatar.tsx'
import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { CallNumber } from './CallNumber.tsx'

interface ContactRowProps {
  readonly contact: ContactSnapshot
  readonly onEdit: (contact: ContactSnapshot) => void
  readonly onDial: (to: string) => void
}

const CELL = 'h-9 truncate border-b border-line/60 px-2 first:pl-6 last:pr-6'

/** A click opens it; a click on a number calls. */
export function ContactRow({ contact, onEdit, onDial }: ContactRowProps) {
  const t = useTranslations('contacts')
  return (
    <tr className="relative transition-colors focus-within:bg-accent-soft hover:bg-hover">
      <td className={CELL}>
        <button
          data-row
          type="button"
          title={t('edit')}
          onClick={() => onEdit(contact)}
          className="flex max-w-full cursor-pointer items-center gap-2.5 text-left outline-none after:absolute after:inset-0"
        >
          <Avatar name={contact.unnamed ? '' : contact.name} size="small" />
          <span className={contact.unnamed ? 'text-faint' : 'truncate font-medium'}>
            {contact.unnamed ? t('unnamed') : contact.name}
          </span>
        </button>
      </td>
      <td className={CELL}>
        <span className="-ml-1.5 flex gap-1">
          {contact.phones.map((phone) => (
            <CallNumber key={phone.number} phone={phone} onDial={onDial} />
          ))}
        </span>
      </td>
      <td className={CELL}>{contact.company}</td>
      <td className={`${CELL} text-muted`}>{contact.email}</td>
    </tr>
  )
}
