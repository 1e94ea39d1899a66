import type { World } from '../world.ts'
import type { CallQueue, QueueMember } from './queue.ts'

/** What a queue's wait document is told; positions count from 1, times are whole seconds. */
export function queueParameters(world: World, queue: CallQueue, member: QueueMember): Record<string, string> {
  return {
    QueueSid: queue.sid,
    QueuePosition: String(queue.members.indexOf(member) + 1),
    QueueTime: String(waitedSeconds(world, member)),
    AvgQueueTime: String(averageWaitSeconds(world, queue)),
    CurrentQueueSize: String(queue.members.length),
    MaxQueueSize: String(queue.maxSize),
  }
}

/** Of those who wait now, as Twilio counts it; 0 for an empty queue. */
function averageWaitSeconds(world: World, queue: CallQueue): number {
  const waits = queue.members.map((member) => waitedSeconds(world, member))
  return waits.length === 0 ? 0 : Math.round(waits.reduce((sum, wait) => sum + wait, 0) / waits.length)
}

function waitedSeconds(world: World, member: QueueMember): number {
  return Math.round((world.clock.nowMs() - member.enqueuedAt.getTime()) / 1000)
}
