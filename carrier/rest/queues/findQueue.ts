import type { CallQueue } from '../../calls/queue.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The queue the path names by its sid; throws 20404 when there is none. */
export function findQueue({ world, places, path }: RestRequest<unknown>): CallQueue {
  const queue = world.queues.get(places.QueueSid ?? '')
  if (!queue) throw notFound(path)
  return queue
}
