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
  mute: wish,
  connectedAt: instant.nullable(),
  endedAt: instant.nullable(),
  endReason: z.enum(['hungUp', 'busy', 'noAnswer', 'failed', 'canceled', 'lost']).nullable(),
})

/** An open offer; `expiresAt` is when it stops ringing. */
export const offerSnapshot = z.object({
  id: z.string(),
  agentId: z.string(),
  status: z.enum(['ringing', 'claimed']),
  legId: z.string().nullable(),
  madeAt: instant,
  expiresAt: instant,
})

/**
 * A call as screens know it: small, whole, numbered. Newer wins, older is ignored. Times are ms since the epoch
 * by the server's clock.
 */
export const callSnapshot = z.object({
  id: z.string(),
  version: z.number().int(),
  direction: z.enum(['inbound', 'outbound']),
  status: z.enum(['open', 'closing', 'closed']),
  endReason: legSnapshot.shape.endReason,
  ownerId: z.string().nullable(),
  ownerLostAt: instant.nullable(),
  queue: z.object({ id: z.string(), name: z.string() }).nullable(),
  waiting: z.object({ since: instant, returned: z.boolean() }).nullable(),
  offers: z.array(offerSnapshot),
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
export type OfferSnapshot = z.infer<typeof offerSnapshot>
