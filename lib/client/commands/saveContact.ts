import type { ContactBody, ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { api } from '../api.ts'

/** Makes a contact (null) or changes one. */
export function saveContact(id: string | null, body: ContactBody): Promise<ContactSnapshot> {
  return id === null
    ? api<ContactSnapshot>('POST', '/api/contacts', body)
    : api<ContactSnapshot>('PUT', `/api/contacts/${id}`, body)
}
