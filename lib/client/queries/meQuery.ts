import { queryOptions } from '@tanstack/react-query'
import { me } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

/** Who is signed in. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => api(me, 'GET', '/api/me') })
