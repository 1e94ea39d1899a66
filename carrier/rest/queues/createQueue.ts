import { createQueue as create } from '../../calls/createQueue.ts'
import { findQueue } from '../../calls/findQueue.ts'
import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { presentQueue } from './presentQueue.ts'
import { queueParameters } from './queueParameters.ts'

export const createQueue = operation(queueParameters, ({ world, parameters }) => {
  const { FriendlyName: name, MaxSize: maxSize } = parameters
  if (!name) throw new RestError(20002, 'FriendlyName is required')
  if (findQueue(world, name)) throw new RestError(22003)
  return { status: 201, body: presentQueue(world, create(world, name, maxSize)) }
})
