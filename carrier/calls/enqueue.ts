import type { World } from '../world.ts'
import { answerLeg } from './answerLeg.ts'
import { createQueue } from './createQueue.ts'
import { findQueue } from './findQueue.ts'
import type { Leg } from './leg.ts'
import { playQueueWait } from './playQueueWait.ts'
import type { CallQueue, QueueMember, QueueResult } from './queue.ts'

export interface Enqueue {
  readonly leg: Leg
  readonly queueName: string
  readonly options: {
    readonly waitUrl: string | null
    readonly waitMethod: 'GET' | 'POST'
    readonly maxQueueSize: number | null
  }
  /** Aborts when the leg is given another document. */
  readonly signal: AbortSignal
}

export interface Enqueued {
  readonly result: QueueResult
  readonly queueSid: string
  readonly queueTimeSeconds: number
}

/** `<Enqueue>`: resolves when the leg has left the queue, or with `queue-full` at once. Never rejects. */
export function enqueue(world: World, { leg, queueName, options, signal }: Enqueue): Promise<Enqueued> {
  const queue = findQueue(world, queueName) ?? createQueue(world, queueName)
  const limit = Math.min(queue.maxSize, options.maxQueueSize ?? queue.maxSize)
  const since = world.clock.now()
  const outcome = (result: QueueResult, until = world.clock.nowMs()): Enqueued => ({
    result,
    queueSid: queue.sid,
    queueTimeSeconds: Math.round((until - since.getTime()) / 1000),
  })
  if (queue.members.length >= limit) return Promise.resolve(outcome('queue-full'))
  answerLeg(world, leg)
  return new Promise((resolve) => {
    const wait = new AbortController()
    let takenAtMs: number | null = null
    const take = () => {
      takenAtMs ??= world.clock.nowMs()
      wait.abort()
      remove(queue, member)
    }
    const release = (result: QueueResult) => {
      take()
      leg.events.off('ended', hungUp)
      signal.removeEventListener('abort', redirected)
      resolve(outcome(result, takenAtMs ?? undefined))
      for (const released of member.onReleased) released()
      member.onReleased.clear()
    }
    const hungUp = () => release('hangup')
    const redirected = () => release(takenAtMs === null ? 'redirected' : 'redirected-from-bridged')
    const member: QueueMember = { leg, enqueuedAt: since, take, release, onReleased: new Set() }
    leg.events.once('ended', hungUp)
    signal.addEventListener('abort', redirected, { once: true })
    queue.members.push(member)
    queue.updatedAt = since
    playQueueWait(world, { queue, member, options, signal: wait.signal })
    queue.events.emit('joined')
    if (leg.ended) hungUp()
    else if (signal.aborted) redirected()
  })
}

function remove(queue: CallQueue, member: QueueMember): void {
  const at = queue.members.indexOf(member)
  if (at >= 0) queue.members.splice(at, 1)
}
