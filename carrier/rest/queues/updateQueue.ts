import { findQueue as findByName } from '../../calls/findQueue.ts'
import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { findQueue } from './findQueue.ts'
import { presentQueue } from './presentQueue.ts'
import { queueParameters } from './queueParameters.ts'

export const updateQueue = operation(queueParameters, (request) => {
  const { world, parameters } = request
  const queue = findQueue(request)
  const name = parameters.FriendlyName ?? queue.friendlyName
  if (name !== queue.friendlyName && findByName(world, name)) throw new RestError(22003)
  queue.friendlyName = name
  queue.maxSize = parameters.MaxSize ?? queue.maxSize
  queue.updatedAt = world.clock.now()
  return { status: 200, body: presentQueue(world, queue) }
})
