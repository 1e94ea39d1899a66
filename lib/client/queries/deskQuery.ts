import { queryOptions } from '@tanstack/react-query'
import type { Desk } from '#lib/contracts/deskSnapshot.ts'
import { api } from '../api.ts'
import { setServerNow } from '../time/serverClock.ts'

/** Everything live that concerns the signed-in agent; kept fresh by the socket, refetched after a gap. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: async () => {
    const desk = await api<Desk>('GET', '/api/desk')
    setServerNow(desk.now)
    return desk
  },
  staleTime: Number.POSITIVE_INFINITY,
})
