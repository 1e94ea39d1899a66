import { placeCallBody, placedCall } from '#lib/contracts/callCommands.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { placeCall } from '#lib/workflows/calls/placeCall.ts'

/** Starts an outbound call. */
export const POST = withAgent(
  { may: 'call.place', body: placeCallBody, says: placedCall },
  async ({ actor, body }) =>
    placeCall({ agentId: actor.id, ...body }, { country: DESK_COUNTRY, locale: actor.locale }),
)
