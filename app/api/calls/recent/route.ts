import { z } from 'zod'
import { callSnapshot } from '#lib/contracts/callSnapshot.ts'
import { listRecentCallsOf } from '#lib/data/calls/listRecentCallsOf.ts'
import { withAgent } from '#lib/http/withAgent.ts'

const recentCalls = z.object({ calls: z.array(callSnapshot) })

/** The latest calls of whoever asks. */
export const GET = withAgent({ may: 'desk.use', says: recentCalls }, async ({ actor }) => ({
  calls: await listRecentCallsOf(actor.id, 5),
}))
