import { pathId } from '#lib/contracts/pathId.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { finishWrapUp } from '#lib/workflows/availability/finishWrapUp.ts'

/** Whoever asks has finished up. An agent has one wrap-up at a time, whichever call it is of. */
export const POST = withAgent({ may: 'desk.use', params: pathId }, async ({ actor }) =>
  finishWrapUp(actor.id),
)
