import { z } from 'zod'
import { WEBHOOK_KINDS } from './webhookKind.ts'

const chance = z.number().min(0).max(1)
const span = z.number().int().min(0).max(3_600_000)

/** How the network between the carrier and the subscriber's server misbehaves. Durations are on the carrier's clock. */
export const faultConfigSchema = z.strictObject({
  /** The same calls under the same seed meet the same faults. */
  seed: z.number().int(),
  /** Only these are touched. Requests for documents are dropped only when their kind is named here. */
  kinds: z.array(z.enum(WEBHOOK_KINDS)).optional(),
  /** Share of webhooks that are lost altogether. */
  drop: chance.optional(),
  /** `copies` more are sent, as repetitions of the same token or as deliveries of their own. */
  duplicate: z
    .strictObject({ chance, copies: z.number().int().min(1).max(20), sameToken: z.boolean() })
    .optional(),
  /** Each copy for itself. */
  delay: z
    .strictObject({ chance, minMs: span, maxMs: span })
    .refine((delay) => delay.minMs <= delay.maxMs, 'minMs must not be more than maxMs')
    .optional(),
  /** Moved back by 1 to `withinMs`, so that what follows within that time may overtake it. */
  reorder: z.strictObject({ chance, withinMs: span.min(1) }).optional(),
})

export type FaultConfig = z.infer<typeof faultConfigSchema>
