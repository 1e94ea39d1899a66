import { z } from 'zod'

const fault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status'),
    status: z.union([z.literal(429), z.literal(500), z.literal(503)]),
  }),
  z.strictObject({ kind: z.literal('hang') }),
  z.strictObject({ kind: z.literal('slow'), delayMs: z.number().int().min(0).max(3_600_000) }),
  z.strictObject({ kind: z.literal('lostAnswer') }),
])

const rule = z.strictObject({
  /** Any method when left out. */
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
  // `*` stands for anything within a segment, `**` for anything: /2010-04-01/Accounts/*/Calls.json
  path: z.string().min(1).max(300),
  fault,
  /** Of each request that fits; always when left out. */
  chance: z.number().min(0).max(1).optional(),
  /** Only the next so many that fit; all of them when left out. */
  next: z.number().int().min(1).optional(),
})

/** How the carrier's REST surface misbehaves: the first rule that fits a request and strikes, wins. */
export const restFaultConfigSchema = z.strictObject({
  seed: z.number().int(),
  rules: z.array(rule).max(100),
})

export type RestFaultConfig = z.infer<typeof restFaultConfigSchema>
