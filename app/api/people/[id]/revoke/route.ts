import { pathId } from '#lib/contracts/pathId.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { revokePerson } from '#lib/workflows/people/revokePerson.ts'

/** Ends a person's access, everywhere and now. */
export const POST = withAgent({ may: 'person.revoke', params: pathId }, async ({ actor, params }) =>
  revokePerson(params.id, actor.id),
)
