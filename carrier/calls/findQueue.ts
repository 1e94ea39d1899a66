import type { World } from '../world.ts'
import type { CallQueue } from './queue.ts'

/** By sid or by friendly name, as `<Enqueue>` and REST both allow. */
export function findQueue(world: World, sidOrName: string): CallQueue | undefined {
  const bySid = world.queues.get(sidOrName)
  if (bySid) return bySid
  for (const queue of world.queues.values()) if (queue.friendlyName === sidOrName) return queue
  return undefined
}
