import type { QueryClient } from '@tanstack/react-query'
import { deskQuery } from '../queries/deskQuery.ts'
import type { Softphone } from '../softphone/softphone.ts'

export interface FollowedCalls {
  /** What this tab did ahead of the server is put back to what the server says. */
  obey(): void
  stop(): void
}

/** Whichever tab asked: the legs of this one are muted, and aside, as the server has them. Changes only are followed. */
export function followCalls(client: QueryClient, agentId: string, phone: Softphone): FollowedCalls {
  const known = new Map<string, string>()
  const follow = () => {
    for (const call of client.getQueryData(deskQuery.queryKey)?.calls ?? []) {
      const own = call.legs.findLast((leg) => leg.agentId === agentId)
      const is = own && `${own.id} ${own.mute.wanted} ${own.aside}`
      if (!is || known.get(call.id) === is) continue
      known.set(call.id, is)
      phone.setMuted(call.id, own.mute.wanted)
      phone.setAside(call.id, own.aside)
    }
  }
  follow()
  return {
    obey() {
      known.clear()
      follow()
    },
    stop: client.getQueryCache().subscribe(({ query }) => {
      if (query.queryKey[0] === deskQuery.queryKey[0]) follow()
    }),
  }
}
