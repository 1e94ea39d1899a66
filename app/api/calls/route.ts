import { placeCallBody, placedCall } from '#lib/contracts/callCommands.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { callColleague } from '#lib/workflows/calls/callColleague.ts'
import { placeCall } from '#lib/workflows/calls/placeCall.ts'

/** Starts a call. */
export const POST = withAgent(
  { may: 'call.place', body: placeCallBody, says: placedCall },
  async ({ actor, body }) =>
    'colleague' in body
      ? callColleague(actor.id, body)
      : placeCall({ agentId: actor.id, ...body }, { country: DESK_COUNTRY, locale: actor.locale }),
)
