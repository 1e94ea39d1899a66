import type { LegOutcome } from '#lib/domain/calls/carrierLeg.ts'
import { endReasonOf } from '../parse/endReasonOf.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** What the carrier says of one channel, also long after its end; null for one it never had. */
export async function findLeg({ client }: Connection, providerRef: string): Promise<LegOutcome | null> {
  const call = await attempt(() => client.calls(providerRef).fetch())
  if (!call) return null
  const reason = endReasonOf(call.status)
  return {
    providerRef,
    ended: reason !== null,
    connected: call.status === 'in-progress',
    reason: reason ?? 'lost',
  }
}
