import type { QueryClient } from '@tanstack/react-query'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { deskQuery } from '../queries/deskQuery.ts'

/** The answer and the news of a command travel separately; the news is at most this much later, ms. */
const PATIENCE_MS = 1_500

/** Resolves when the screen knows this call in a state that satisfies, so that nothing flickers back in between. */
export function untilSeen(
  client: QueryClient,
  callId: string,
  satisfies: (call: CallSnapshot) => boolean,
): Promise<void> {
  const seen = () =>
    client.getQueryData(deskQuery.queryKey)?.calls.some((call) => call.id === callId && satisfies(call))
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
    const timer = setTimeout(done, PATIENCE_MS)
    const unsubscribe = client.getQueryCache().subscribe(() => {
      if (seen()) done()
    })
    if (seen()) done()
  })
}
