import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ContactList } from '#lib/contracts/contactSnapshot.ts'
import { api } from '../api.ts'

/** Contacts by name or number, page by page. */
export const contactsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['contacts', q],
    queryFn: ({ pageParam }) => {
      const search = new URLSearchParams()
      if (q) search.set('q', q)
      if (pageParam) search.set('cursor', pageParam)
      return api<ContactList>('GET', `/api/contacts?${search}`)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  })
