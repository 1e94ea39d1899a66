import type { LiveLeg } from '#lib/domain/calls/carrierLeg.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** Every channel the carrier holds for us now, page by page. */
export async function listLiveLegs({ client }: Connection): Promise<readonly LiveLeg[]> {
  const lists = await Promise.all([
    attempt(() => client.calls.list({ status: 'ringing', pageSize: 1000 })),
    attempt(() => client.calls.list({ status: 'in-progress', pageSize: 1000 })),
  ])
  return lists.flatMap((list, index) =>
    (list ?? []).map(
      (call) => ({ providerRef: call.sid, status: index === 0 ? 'ringing' : 'connected' }) as const,
    ),
  )
}
