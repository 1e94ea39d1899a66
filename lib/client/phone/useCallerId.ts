import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me, PhoneNumberSnapshot } from '#lib/contracts/people.ts'
import { changeMe } from '../commands/changeMe.ts'
import { useMe } from '../desk/useMe.ts'
import { tellProblem } from '../notices.ts'
import { meQuery } from '../queries/meQuery.ts'
import { numbersQuery } from '../queries/numbersQuery.ts'

export interface CallerId {
  readonly numbers: readonly PhoneNumberSnapshot[]
  /** The number calls go out from; null when the organization has none. */
  readonly chosen: PhoneNumberSnapshot | null
  choose(id: string): void
}

/** The number this agent calls from, remembered with the person. */
export function useCallerId(): CallerId {
  const client = useQueryClient()
  const me = useMe()
  const { data: numbers = [] } = useQuery(numbersQuery)
  const { mutate } = useMutation({
    mutationFn: (callerIdNumberId: string) => changeMe({ callerIdNumberId }),
    onMutate: (callerIdNumberId) =>
      client.setQueryData<Me>(meQuery.queryKey, (known) => known && { ...known, callerIdNumberId }),
    onError: tellProblem,
  })
  const chosen = numbers.find(({ id }) => id === me.callerIdNumberId) ?? numbers[0] ?? null
  return { numbers, chosen, choose: mutate }
}
