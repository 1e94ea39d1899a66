import { z } from 'zod'
import { callSnapshot } from './callSnapshot.ts'
import { contactSnapshot } from './contactSnapshot.ts'
import { deskSnapshot } from './deskSnapshot.ts'
import { ticketSnapshot } from './ticketSnapshot.ts'

/** An offer that ended on an agent's screen, with what he is to be told. */
export const offerEnded = z.object({
  kind: z.literal('offerEnded'),
  callId: z.string(),
  offerId: z.string(),
  outcome: z.enum(['declined', 'expired', 'withdrawn', 'released']),
  reason: z.enum(['takenByOther', 'callerGone', 'unreachable', 'busy', 'waitOver', 'canceled']).nullable(),
  /** Who took it, by name. */
  takenBy: z.string().nullable(),
  /** Who asked for him, by name, and for what, and whether he is in the call still; null: a customer who waits. */
  invitation: z
    .object({
      purpose: z.enum(['transfer', 'consult', 'conference']),
      by: z.string(),
      isByThere: z.boolean(),
    })
    .nullable(),
})

/**
 * An invitation that ended other than by being accepted, for who made it: a transfer that came back says here why.
 */
export const invitationEnded = z.object({
  kind: z.literal('invitationEnded'),
  callId: z.string(),
  invitationId: z.string(),
  purpose: z.enum(['transfer', 'consult', 'conference']),
  outcome: z.enum(['declined', 'noAnswer', 'busy', 'failed', 'unreachable', 'targetLeft', 'customerLeft']),
})

/** A key he pressed in a browser that does not have the call's sound, for the one that has it. */
export const digitPressed = z.object({ kind: z.literal('digit'), callId: z.string(), digit: z.string() })

/** Everything the server tells browsers: whole snapshots, each with its version, and what is said once. */
export const liveEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), snapshot: callSnapshot }),
  z.object({ kind: z.literal('desk'), snapshot: deskSnapshot }),
  z.object({ kind: z.literal('ticket'), snapshot: ticketSnapshot }),
  z.object({ kind: z.literal('contact'), snapshot: contactSnapshot }),
  offerEnded,
  invitationEnded,
  digitPressed,
])

export type LiveEvent = z.infer<typeof liveEvent>

/** The only thing a browser tells the server over the socket: that it is there and can ring. */
export const presenceReport = z.object({ clientId: z.uuid(), ready: z.boolean() })

export interface ServerToClient {
  /** `seq` counts this socket's events from 1; a hole means: refetch. */
  live: (seq: number, event: LiveEvent) => void
}

export interface ClientToServer {
  presence: (report: z.infer<typeof presenceReport>, acknowledged: () => void) => void
}
