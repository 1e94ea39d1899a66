import { EventEmitter } from 'node:events'
import { newSid } from '../newSid.ts'
import type { World } from '../world.ts'
import type { CallQueue } from './queue.ts'

/** Twilio's default size of a queue; 5,000 is the most. */
const DEFAULT_SIZE = 1000

/** Adds an empty queue. The caller has made sure that the name is free. */
export function createQueue(world: World, friendlyName: string, maxSize = DEFAULT_SIZE): CallQueue {
  const now = world.clock.now()
  const queue: CallQueue = {
    sid: newSid('QU'),
    friendlyName,
    maxSize,
    createdAt: now,
    updatedAt: now,
    members: [],
    events: new EventEmitter(),
  }
  world.queues.set(queue.sid, queue)
  return queue
}
