import { z } from 'zod'

/** The id in the path of one thing. */
export const pathId = z.object({ id: z.string().min(1).max(100) })

/** The number in the path of one ticket; no larger than a ticket's number can be. */
export const ticketPathId = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })
