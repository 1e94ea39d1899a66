import { z } from 'zod'

/** What keeps an agent from being rung, if anything does. */
export const agentReadiness = z.enum(['available', 'away', 'offline', 'unreachable', 'busy', 'wrappingUp'])

/**
 * Whom a call can be taken to, of the desk's own: people as they are now, teams and queues as their people, and
 * the flows that are published. Contacts and numbers are searched for elsewhere.
 */
export const targetList = z.object({
  agents: z.array(z.object({ id: z.string(), name: z.string(), readiness: agentReadiness })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), agentIds: z.array(z.string()) })),
  queues: z.array(z.object({ id: z.string(), name: z.string(), agentIds: z.array(z.string()) })),
  flows: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type AgentReadiness = z.infer<typeof agentReadiness>
export type TargetList = z.infer<typeof targetList>
