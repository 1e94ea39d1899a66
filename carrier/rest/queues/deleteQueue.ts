import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { findQueue } from './findQueue.ts'

/** Only an empty queue can be deleted. */
export const deleteQueue = operation({}, (request) => {
  const queue = findQueue(request)
  if (queue.members.length > 0) throw new RestError(22002)
  request.world.queues.delete(queue.sid)
  return { status: 204 }
})
