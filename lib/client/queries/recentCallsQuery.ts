import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { callSnapshot } from '#lib/contracts/callSnapshot.ts'
import { api } from '../api.ts'

const answer = z.object({ calls: z.array(callSnapshot) })

/** The agent's five latest calls. */
export const recentCallsQuery = queryOptions({
  queryKey: ['recentCalls'],
  queryFn: async () => (await api(answer, 'GET', '/api/calls/recent')).calls,
})
