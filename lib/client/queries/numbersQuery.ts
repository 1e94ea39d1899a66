import { queryOptions } from '@tanstack/react-query'
import type { PhoneNumberSnapshot } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

/** The organization's numbers, for the caller-id menu. */
export const numbersQuery = queryOptions({
  queryKey: ['numbers'],
  queryFn: async () =>
    (await api<{ readonly numbers: readonly PhoneNumberSnapshot[] }>('GET', '/api/numbers')).numbers,
  staleTime: 5 * 60_000,
})
