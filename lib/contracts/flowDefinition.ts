import { z } from 'zod'
import type { Flow } from '#lib/domain/flows/flow.ts'
import { flowProblems } from '#lib/domain/flows/flowProblems.ts'

const id = z.string().min(1).max(60)
const say = z
  .array(z.object({ locale: z.enum(['ko', 'en']), text: z.string().trim().min(1).max(600) }))
  .min(1)
  .max(4)

const node = z.discriminatedUnion('type', [
  z.object({ type: z.literal('say'), id, say, nextId: id }),
  z.object({
    type: z.literal('menu'),
    id,
    say,
    choices: z
      .array(z.object({ digit: z.string().regex(/^[\d*#]$/), nextId: id }))
      .min(1)
      .max(12),
    timeoutSeconds: z.number().int().min(1).max(30),
    tries: z.number().int().min(1).max(5),
    otherwiseId: id,
  }),
  z.object({
    type: z.literal('agent'),
    id,
    agentId: id,
    ringSeconds: z.number().int().min(5).max(120),
    otherwiseId: id,
  }),
  z.object({
    type: z.literal('voicemail'),
    id,
    say,
    maxSeconds: z.number().int().min(5).max(600),
    nextId: id,
  }),
  z.object({ type: z.literal('queue'), id, queueId: id }),
  z.object({ type: z.literal('hangUp'), id }),
])

/** A flow as it is kept: only one that ends on every path comes in or out. */
export const flowDefinition: z.ZodType<Flow> = z
  .object({ startId: id, nodes: z.array(node).min(1).max(200) })
  .superRefine((flow, context) => {
    for (const { problem, nodeId } of flowProblems(flow)) {
      context.addIssue({ code: 'custom', message: problem, path: ['nodes', nodeId] })
    }
  })
