import { endLeg } from '../../calls/endLeg.ts'
import { ScriptedHandset } from '../../handsets/scripted/scriptedHandset.ts'
import type { Route } from '../route.ts'

/** Back to a quiet world: no faults, running time, no calls, no scripted handsets. Pages keep their numbers. */
export const resetRoute: Route = {
  method: 'POST',
  path: '/control/reset',
  answer: ({ world }) => {
    world.webhookFaults.configure(null)
    world.restFaults.configure(null)
    world.handsets.vacant = () => null
    for (const leg of world.legs.values()) endLeg(world, leg, 'completed')
    for (const handset of world.handsets.list()) if (handset instanceof ScriptedHandset) handset.leave()
    world.clock.release()
  },
}
