import { desk } from '#lib/contracts/deskSnapshot.ts'
import { listLiveCallsOf } from '#lib/data/calls/listLiveCallsOf.ts'
import { listDeskSnapshots } from '#lib/data/desk/listDeskSnapshots.ts'
import { withAgent } from '#lib/http/withAgent.ts'

/** Everything live that concerns whoever asks. */
export const GET = withAgent({ may: 'desk.use', says: desk }, async ({ actor }) => {
  const [[snapshot], calls] = await Promise.all([listDeskSnapshots([actor.id]), listLiveCallsOf(actor.id)])
  return { now: Date.now(), desk: snapshot, calls }
})
