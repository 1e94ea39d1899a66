import type { CallQueue } from '../../calls/queue.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** Twilio's Queue resource (https://www.twilio.com/docs/voice/api/queue-resource). */
export function presentQueue(world: World, queue: CallQueue) {
  const uri = `${accountPath(world)}/Queues/${queue.sid}`
  return {
    date_updated: rfc2822(queue.updatedAt),
    current_size: queue.members.length,
    friendly_name: queue.friendlyName,
    uri: `${uri}.json`,
    account_sid: world.settings.accountSid,
    average_wait_time: averageWaitSeconds(world, queue),
    sid: queue.sid,
    date_created: rfc2822(queue.createdAt),
    max_size: queue.maxSize,
  }
}

/** Twilio counts those who wait now, and only them. */
function averageWaitSeconds(world: World, { members }: CallQueue): number {
  if (members.length === 0) return 0
  const nowMs = world.clock.nowMs()
  const waited = members.reduce((sum, { enqueuedAt }) => sum + nowMs - enqueuedAt.getTime(), 0)
  return Math.round(waited / members.length / 1000)
}
