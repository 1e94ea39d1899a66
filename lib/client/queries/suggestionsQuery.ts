import { queryOptions } from '@tanstack/react-query'
import type { ContactList } from '#lib/contracts/contactSnapshot.ts'
import { api } from '../api.ts'

/** How many fit under the phone's search field. */
const SHOWN = 5

/** Contacts that what is typed into the phone could mean. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggestions', q],
    queryFn: async () => {
      const { contacts } = await api<ContactList>('GET', `/api/contacts?${new URLSearchParams({ q })}`)
      return contacts.slice(0, SHOWN)
    },
    enabled: q.length > 0,
    staleTime: 30_000,
  })
