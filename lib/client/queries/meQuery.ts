import { queryOptions } from '@tanstack/react-query'
import type { Me } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => api<Me>('GET', '/api/me'),
  staleTime: Number.POSITIVE_INFINITY,
})
