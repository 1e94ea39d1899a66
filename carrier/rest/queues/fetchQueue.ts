import { operation } from '../operation.ts'
import { findQueue } from './findQueue.ts'
import { presentQueue } from './presentQueue.ts'

export const fetchQueue = operation({}, (request) => ({
  status: 200,
  body: presentQueue(request.world, findQueue(request)),
}))
