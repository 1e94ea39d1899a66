import { digitBody } from '#lib/contracts/digitBody.ts'
import { pathId } from '#lib/contracts/pathId.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { relayDigit } from '#lib/workflows/calls/relayDigit.ts'

/** A key that is pressed where the call's sound is not: it goes on to the agent's other tabs and devices. */
export const POST = withAgent(
  { may: 'desk.use', params: pathId, body: digitBody },
  async ({ actor, params, body }) => relayDigit({ callId: params.id, agentId: actor.id, digit: body.digit }),
)
