import type { World } from '../world.ts'
import type { Leg } from './leg.ts'

/** Lets the legs hear each other until the returned function is called. */
export function shareSound(world: World, legs: readonly Leg[]): () => void {
  const mixer = world.media.createMixer()
  const sharing = { mixer, legs: new Set(legs) }
  for (const leg of legs) {
    mixer.seat(leg.voice)
    leg.sharing = sharing
  }
  return () => {
    for (const leg of legs) {
      mixer.leave(leg.voice)
      if (leg.sharing === sharing) leg.sharing = null
    }
    world.media.removeMixer(mixer)
  }
}
