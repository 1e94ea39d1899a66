import { voiceToken } from '#lib/contracts/people.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { voiceAccess } from '#lib/telephony/voiceAccess.ts'

/** What the softphone of whoever asks needs to reach the carrier, for ten minutes. */
export const POST = withAgent({ may: 'call.place', says: voiceToken }, async ({ actor }) =>
  voiceAccess()(actor.id),
)
