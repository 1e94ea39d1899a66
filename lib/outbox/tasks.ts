import { z } from 'zod'

const leg = z.object({ callId: z.string(), legId: z.string() })

const timer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offer'), offerId: z.string() }),
  z.object({ kind: z.literal('arrival'), legId: z.string() }),
  z.object({ kind: z.literal('rejoin'), agentId: z.string() }),
  z.object({ kind: z.literal('wait') }),
  z.object({ kind: z.literal('flow'), step: z.number() }),
])

/** Every job there is, by its name in the job table, with what it carries. */
export const tasks = {
  'call.dial': leg,
  'call.hangUp': leg,
  'call.syncParticipant': leg,
  'call.syncRecording': leg,
  'call.move': leg,
  'call.runFlow': leg,
  'call.dismiss': leg.extend({ message: z.enum(['nobodyAvailable', 'agentLost', 'callOver']) }),
  'call.tendFlow': z.object({ callId: z.string() }),
  'call.route': z.object({ callId: z.string() }),
  'call.timer': z.object({ callId: z.string(), timer }),
  'recording.fetch': z.object({ recordingId: z.string() }),
} as const satisfies Record<string, z.ZodType>

export type TaskName = keyof typeof tasks
export type TaskPayload<Name extends TaskName> = z.infer<(typeof tasks)[Name]>
