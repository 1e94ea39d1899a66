import { authorize } from '#lib/auth/authorize.ts'
import { callCommand, commandAnswer } from '#lib/contracts/callCommands.ts'
import { pathId } from '#lib/contracts/pathId.ts'
import { listNames } from '#lib/data/people/listNames.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { commandCall } from '#lib/workflows/calls/commandCall.ts'

/** One wish of an agent about a call; the core knows whose calls it may be about, and refuses the rest. */
export const POST = withAgent(
  { may: 'desk.use', params: pathId, body: callCommand, says: commandAnswer },
  async ({ actor, params, body }) => {
    const isMonitor = body.type === 'Monitor' || body.type === 'ChangeMonitor'
    if (isMonitor && !authorize(actor, 'call.monitor')) return { refused: 'forbidden' }
    const outcome = await commandCall(actor.id, params.id, body)
    if (!('refused' in outcome) || !outcome.detail?.agentId) return outcome
    const names = await listNames([outcome.detail.agentId])
    return { ...outcome, detail: { ...outcome.detail, name: names.get(outcome.detail.agentId) ?? '' } }
  },
)
