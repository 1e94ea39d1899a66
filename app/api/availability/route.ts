import { availabilityBody } from '#lib/contracts/people.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { setAvailability } from '#lib/workflows/availability/setAvailability.ts'

export const PUT = withAgent({ may: 'desk.use', body: availabilityBody }, async ({ actor, body }) => {
  await setAvailability(actor.id, body.choice, body.reason)
})
