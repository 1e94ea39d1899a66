import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me } from '#lib/contracts/people.ts'
import { meQuery } from '../queries/meQuery.ts'

/** Who sits here. The desk opens with him, so he is always known. */
export function useMe(): Me {
  const { data } = useQuery(meQuery, useQueryClient())
  if (!data) throw new Error('the desk is open and nobody sits at it')
  return data
}
