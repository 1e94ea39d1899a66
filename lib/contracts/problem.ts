import { z } from 'zod'

/** The body of every answer that is not a success: a stable code, and what its sentence needs. */
export const problem = z.object({
  code: z.string(),
  detail: z.record(z.string(), z.string()).optional(),
  /** For bad input: which field, and what is wrong with it. */
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  requestId: z.string(),
})

export type Problem = z.infer<typeof problem>
