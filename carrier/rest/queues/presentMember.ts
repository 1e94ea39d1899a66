import type { CallQueue, QueueMember } from '../../calls/queue.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** Twilio's Member resource; positions count from 1. */
export function presentMember(world: World, queue: CallQueue, member: QueueMember) {
  const waitedMs = world.clock.nowMs() - member.enqueuedAt.getTime()
  return {
    call_sid: member.leg.sid,
    date_enqueued: rfc2822(member.enqueuedAt),
    position: queue.members.indexOf(member) + 1,
    uri: `${accountPath(world)}/Queues/${queue.sid}/Members/${member.leg.sid}.json`,
    wait_time: Math.round(waitedMs / 1000),
    queue_sid: queue.sid,
  }
}
