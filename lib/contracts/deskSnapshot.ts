import { z } from 'zod'
import { callSnapshot } from './callSnapshot.ts'

/** The agent's own state that is not of one call. */
export const deskSnapshot = z.object({
  agentId: z.string(),
  version: z.number().int(),
  availability: z.object({
    choice: z.enum(['available', 'away', 'offline']),
    reason: z.string().nullable(),
    since: z.number().int(),
  }),
  /** What the organization has subscribed to; controls beyond it say so. */
  plan: z.enum(['basic', 'growth', 'pro']),
  /** Whether one of his browsers can ring and take a call now. */
  reachable: z.boolean(),
  wrapUp: z.object({ callId: z.string(), startedAt: z.number().int(), endsAt: z.number().int() }).nullable(),
})

/** What the desk is loaded with, and refetched with after a gap: everything live that concerns this agent. */
export const desk = z.object({
  /** The server's clock at this answer: screens count down by it, not by their own. */
  now: z.number().int(),
  desk: deskSnapshot,
  calls: z.array(callSnapshot),
})

export type DeskSnapshot = z.infer<typeof deskSnapshot>
export type Desk = z.infer<typeof desk>
