import { z } from 'zod'
import { endReasonOf } from './endReasonOf.ts'
import type { LegFact, LegReport } from './report.ts'

const params = z.object({
  CallSid: z.string().min(1),
  CallStatus: z.string(),
  SequenceNumber: z.string().optional(),
})

/** A call status callback. `legId` comes from the address we gave the carrier for the legs we dial. */
export function parseLegStatus(raw: Readonly<Record<string, string>>, legId: string | null): LegReport {
  const { CallSid, CallStatus } = params.parse(raw)
  return {
    key: `leg:${CallSid}:${CallStatus}`,
    address: { callId: null, legId, providerRef: CallSid },
    facts: factsOf(CallStatus),
  }
}

function factsOf(status: string): readonly LegFact[] {
  if (status === 'ringing') return [{ type: 'leg.ringing' }]
  if (status === 'in-progress') return [{ type: 'leg.connected' }]
  const reason = endReasonOf(status)
  return reason ? [{ type: 'leg.ended', reason }] : []
}
