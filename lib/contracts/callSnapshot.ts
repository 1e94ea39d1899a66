import { z } from 'zod'

const instant = z.number().int()
const wish = z.object({ wanted: z.boolean(), confirmed: z.boolean() })

/** One channel as screens know it. `name` is the agent's or the contact's; a stranger has only a number. */
export const legSnapshot = z.object({
  id: z.string(),
  role: z.enum(['customer', 'agent', 'external', 'supervisor']),
  agentId: z.string().nullable(),
  number: z.string().nullable(),
  name: z.string().nullable(),
  status: z.enum(['dialing', 'ringing', 'connected', 'ending', 'ended']),
  present: z.boolean(),
  hold: wish,
  /** Somebody pressed hold on him; hold has other reasons besides. */
  holdAsked: z.boolean(),
  /** Since when the hold has been so. */
  heldSince: instant.nullable(),
  mute: wish,
  /** A supervisor's leg: what he is there for, and with whom. */
  monitor: z.object({ mode: z.enum(['listen', 'whisper', 'barge']), ofAgentId: z.string() }).nullable(),
  /** The leg that alone hears this one. */
  coaching: z.object({ wanted: z.string().nullable(), confirmed: z.string().nullable() }),
  /** Whether this party's sound is kept. */
  recording: wish,
  /** An agent on his other line: deaf and silent here. */
  aside: z.boolean(),
  /** An agent who lost his leg: since when he is awaited back. */
  lostAt: instant.nullable(),
  connectedAt: instant.nullable(),
  endedAt: instant.nullable(),
  endReason: z.enum(['hungUp', 'busy', 'noAnswer', 'failed', 'canceled', 'lost', 'merged']).nullable(),
})

/** An open offer; `expiresAt` is when it stops ringing. */
export const offerSnapshot = z.object({
  id: z.string(),
  agentId: z.string(),
  /** Null: the queue's; else it is for this invitation. */
  invitationId: z.string().nullable(),
  status: z.enum(['ringing', 'claimed']),
  legId: z.string().nullable(),
  madeAt: instant,
  expiresAt: instant,
})

/** An open invitation: who asks whom to come, and for what. `talking` is a consult whose target is here. */
export const invitationSnapshot = z.object({
  id: z.string(),
  purpose: z.enum(['transfer', 'consult', 'conference']),
  phase: z.enum(['ringing', 'talking']),
  by: z.object({ id: z.string(), name: z.string() }),
  /** `id` is the agent's, team's or queue's, or the number; a number that is nobody's has no name. */
  target: z.object({
    kind: z.enum(['agent', 'team', 'queue', 'phone']),
    id: z.string(),
    name: z.string().nullable(),
  }),
  legId: z.string().nullable(),
  madeAt: instant,
})

/**
 * A call as screens know it: small, whole, numbered. Newer wins, older is ignored. Times are ms since the epoch
 * by the server's clock.
 */
export const callSnapshot = z.object({
  id: z.string(),
  version: z.number().int(),
  /** internal: agents among themselves; contact and ticket are what they talk about. */
  direction: z.enum(['inbound', 'outbound', 'internal']),
  status: z.enum(['open', 'closing', 'closed']),
  endReason: legSnapshot.shape.endReason,
  ownerId: z.string().nullable(),
  queue: z.object({ id: z.string(), name: z.string() }).nullable(),
  waiting: z.object({ since: instant, returned: z.boolean() }).nullable(),
  flow: z
    .object({
      versionId: z.string(),
      nodeId: z.string(),
      tries: z.number().int(),
      step: z.number().int(),
      phase: z.enum(['coming', 'speaking', 'ringing', 'unanswered']),
      since: instant,
      until: instant,
    })
    .nullable(),
  recordingPaused: z.boolean(),
  /** The agents left; the outside parties talk with each other. */
  outsideTalk: z.boolean(),
  mergedIntoId: z.string().nullable(),
  /** How long its customer was on hold, ms; a hold that lasts is in it once it is over. */
  heldMs: z.number().int(),
  offers: z.array(offerSnapshot),
  invitations: z.array(invitationSnapshot),
  legs: z.array(legSnapshot),
  startedAt: instant,
  answeredAt: instant.nullable(),
  endedAt: instant.nullable(),
  remoteNumber: z.string(),
  contact: z.object({ id: z.string(), name: z.string(), unnamed: z.boolean() }),
  phoneNumber: z.object({ id: z.string(), name: z.string(), number: z.string() }),
  ticketId: z.number().int(),
  /** Whether an outside leg is being recorded now. */
  recording: z.boolean(),
})

export type CallSnapshot = z.infer<typeof callSnapshot>
export type LegSnapshot = z.infer<typeof legSnapshot>
export type InvitationSnapshot = z.infer<typeof invitationSnapshot>
export type OfferSnapshot = z.infer<typeof offerSnapshot>
