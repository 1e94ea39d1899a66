import { queryOptions } from '@tanstack/react-query'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { api } from '../api.ts'

/** The agent's five latest calls. */
export const recentCallsQuery = queryOptions({
  queryKey: ['recentCalls'],
  queryFn: async () =>
    (await api<{ readonly calls: readonly CallSnapshot[] }>('GET', '/api/calls/recent')).calls,
})
