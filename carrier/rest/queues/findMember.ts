import type { CallQueue, QueueMember } from '../../calls/queue.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'
import { findQueue } from './findQueue.ts'

/** Whoever waits longest, without naming a call. */
const FRONT = 'Front'

export interface FoundMember {
  readonly queue: CallQueue
  readonly member: QueueMember
}

/** The waiting leg the path names, or the one at the front; throws 20404 when it does not wait there. */
export function findMember(request: RestRequest<unknown>): FoundMember {
  const queue = findQueue(request)
  const name = request.places.CallSid
  const member = name === FRONT ? queue.members[0] : queue.members.find(({ leg }) => leg.sid === name)
  if (!member) throw notFound(request.path)
  return { queue, member }
}
