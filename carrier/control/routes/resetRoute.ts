import { endLeg } from '../../calls/endLeg.ts'
import type { Route } from '../route.ts'

/** Back to a quiet world: no faults, running time, no calls, and of the handsets only the pages that are open. */
export const resetRoute: Route = {
  method: 'POST',
  path: '/control/reset',
  answer: ({ world }) => {
    world.webhookFaults.configure(null)
    world.restFaults.configure(null)
    world.handsets.vacant = () => null
    for (const leg of world.legs.values()) endLeg(world, leg, 'completed')
    for (const handset of world.handsets.list()) if (!handset.hasPage) handset.leave()
    world.clock.release()
  },
}
