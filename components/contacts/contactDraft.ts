import type { ContactBody, ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'

/** A contact being written: fields as they stand in the form. */
export interface ContactDraft {
  readonly name: string
  readonly email: string
  readonly company: string
  readonly phones: readonly { readonly id: number; readonly number: string; readonly label: string }[]
}

export type DraftField = 'name' | 'email' | `phones.${number}`

export function draftOf(contact: ContactSnapshot | null, shown: (number: string) => string): ContactDraft {
  const phones = contact?.phones ?? []
  return {
    name: !contact || contact.unnamed ? '' : contact.name,
    email: contact?.email ?? '',
    company: contact?.company ?? '',
    phones: phones.length
      ? phones.map(({ number, label }, id) => ({ id, number: shown(number), label: label ?? '' }))
      : [{ id: 0, number: '', label: '' }],
  }
}

/** What would be sent; rows without a number are nothing. */
export function bodyOf(draft: ContactDraft): ContactBody {
  return {
    name: draft.name.trim(),
    email: draft.email.trim() || null,
    company: draft.company.trim() || null,
    phones: draft.phones
      .filter(({ number }) => number.trim() !== '')
      .map(({ number, label }) => ({ number: number.trim(), label: label.trim() || null })),
  }
}
