import { queryOptions } from '@tanstack/react-query'
import type { PersonList } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

/** The people a ticket can be given to. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await api<PersonList>('GET', '/api/people')).people,
  staleTime: 5 * 60_000,
})
