import { queryOptions } from '@tanstack/react-query'
import type { TargetList } from '#lib/contracts/targets.ts'
import { api } from '../api.ts'

/** How old what is shown of colleagues may get while somebody chooses among them, ms. */
const FRESH_MS = 2_000

/** Whom of the desk a call can be taken to; asked for again as long as it is looked at. */
export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: () => api<TargetList>('GET', '/api/targets'),
  staleTime: 0,
  refetchInterval: FRESH_MS,
})
