import { queryOptions } from '@tanstack/react-query'
import { desk } from '#lib/contracts/deskSnapshot.ts'
import { api } from '../api.ts'

/** Everything live that concerns the signed-in agent; kept fresh by the socket, refetched after a gap. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => api(desk, 'GET', '/api/desk'),
  staleTime: Number.POSITIVE_INFINITY,
})
