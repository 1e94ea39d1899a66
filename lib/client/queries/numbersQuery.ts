import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { phoneNumberSnapshot } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

const answer = z.object({ numbers: z.array(phoneNumberSnapshot) })

/** The organization's numbers, for the caller-id menu. */
export const numbersQuery = queryOptions({
  queryKey: ['numbers'],
  queryFn: async () => (await api(answer, 'GET', '/api/numbers')).numbers,
})
