import { me, meChange } from '#lib/contracts/people.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { changeMe } from '#lib/workflows/people/changeMe.ts'

export const GET = withAgent({ may: 'desk.use', says: me }, async ({ actor }) => actor)

export const PATCH = withAgent(
  { may: 'desk.use', body: meChange, says: me },
  async ({ actor, body }) => (await changeMe(actor.id, body)) ?? { ...actor, ...body },
)
