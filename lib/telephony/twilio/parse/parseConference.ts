import { z } from 'zod'
import { callIdOf } from '../callIdOf.ts'
import { endReasonOf } from './endReasonOf.ts'
import type { LegFact, LegReport } from './report.ts'

const params = z.object({
  ConferenceSid: z.string().min(1),
  FriendlyName: z.string(),
  StatusCallbackEvent: z.string(),
  SequenceNumber: z.string(),
  CallSid: z.string().optional(),
  ParticipantLabel: z.string().optional(),
  ReasonParticipantLeft: z.string().optional(),
  ParticipantCallStatus: z.string().optional(),
})

/** A conference callback about one participant; null for those about the conference as a whole. */
export function parseConference(raw: Readonly<Record<string, string>>): LegReport | null {
  const report = params.parse(raw)
  if (!report.CallSid) return null
  return {
    key: `conference:${report.ConferenceSid}:${report.SequenceNumber}:${report.StatusCallbackEvent}`,
    address: {
      callId: callIdOf(report.FriendlyName),
      legId: report.ParticipantLabel ?? null,
      providerRef: report.CallSid,
    },
    facts: factsOf(report),
  }
}

function factsOf(report: z.infer<typeof params>): readonly LegFact[] {
  switch (report.StatusCallbackEvent) {
    case 'participant-join':
      return [{ type: 'participant.joined' }]
    case 'participant-leave':
      return left(report)
    case 'participant-hold':
      return [{ type: 'participant.held', held: true }]
    case 'participant-unhold':
      return [{ type: 'participant.held', held: false }]
    case 'participant-mute':
      return [{ type: 'participant.muted', muted: true }]
    case 'participant-unmute':
      return [{ type: 'participant.muted', muted: false }]
    default:
      return []
  }
}

/** A participant whose dialling failed was never there: its leave tells how it ended. */
function left(report: z.infer<typeof params>): readonly LegFact[] {
  const reason = endReasonOf(report.ParticipantCallStatus)
  const ended: LegFact[] = reason ? [{ type: 'leg.ended', reason }] : []
  return report.ReasonParticipantLeft === 'participant_add_failed'
    ? ended
    : [{ type: 'participant.left' }, ...ended]
}
