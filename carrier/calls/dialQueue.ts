import type { World } from '../world.ts'
import { createQueue } from './createQueue.ts'
import { findQueue } from './findQueue.ts'
import type { Leg } from './leg.ts'
import type { CallQueue, QueueMember } from './queue.ts'
import { shareSound } from './shareSound.ts'
import { whisper } from './whisper.ts'

export interface DialQueue {
  readonly leg: Leg
  readonly queueName: string
  /** Document the waiting caller hears before the two are joined. */
  readonly url: string | null
  readonly method: 'GET' | 'POST'
  /** How long to wait at an empty queue. */
  readonly timeoutSeconds: number
  readonly hangupOnStar: boolean
  readonly signal: AbortSignal
}

export interface DialedQueue {
  readonly status: 'completed' | 'no-answer' | 'canceled'
  readonly queueSid: string
  readonly memberSid: string | null
  readonly queueTimeSeconds: number | null
  readonly bridgedSeconds: number | null
}

/** A member who is out of the line, and whether one of the two has gone since. */
interface Taken {
  readonly member: QueueMember
  readonly apart: AbortSignal
}

/**
 * `<Dial><Queue>`: takes the first in line (waiting for one if need be), joins the two, resolves when apart. When
 * either goes (hangs up, or is given another document) before they are joined, they never are.
 */
export async function dialQueue(world: World, input: DialQueue): Promise<DialedQueue> {
  const { leg, signal } = input
  const queue = findQueue(world, input.queueName) ?? createQueue(world, input.queueName)
  const nobody = { queueSid: queue.sid, memberSid: null, queueTimeSeconds: null, bridgedSeconds: null }
  const isGone = () => leg.ended || signal.aborted
  const taken = await takeNext(world, queue, input)
  if (!taken) return { ...nobody, status: isGone() ? 'canceled' : 'no-answer' }
  const { member, apart } = taken
  const queueTimeSeconds = Math.round((world.clock.nowMs() - member.enqueuedAt.getTime()) / 1000)
  const somebody = { queueSid: queue.sid, memberSid: member.leg.sid, queueTimeSeconds }
  if (input.url && !apart.aborted) {
    await whisper(world, {
      leg: member.leg,
      request: { url: input.url, method: input.method },
      params: () => ({
        QueueSid: queue.sid,
        QueueTime: String(queueTimeSeconds),
        DequeingCallSid: leg.sid,
      }),
      signal: apart,
    })
  }
  if (apart.aborted) {
    member.release('bridging-in-process')
    return { ...somebody, status: isGone() ? 'canceled' : 'completed', bridgedSeconds: null }
  }
  const joinedAtMs = world.clock.nowMs()
  await untilApart(world, taken, input)
  member.release('bridged')
  const bridgedSeconds = Math.round((world.clock.nowMs() - joinedAtMs) / 1000)
  return { ...somebody, status: 'completed', bridgedSeconds }
}

/** Takes the first in line as soon as there is one. Null: the time is over, or the dialling leg is gone. */
function takeNext(world: World, queue: CallQueue, input: DialQueue): Promise<Taken | null> {
  return new Promise((resolve) => {
    const settle = (member: QueueMember | null) => {
      cancel()
      queue.events.off('joined', look)
      input.leg.events.off('ended', giveUp)
      input.signal.removeEventListener('abort', giveUp)
      resolve(member && take(member, input))
    }
    const giveUp = () => settle(null)
    const look = () => {
      const [first] = queue.members
      if (first) settle(first)
    }
    const cancel = world.clock.after(input.timeoutSeconds * 1000, giveUp)
    queue.events.on('joined', look)
    input.leg.events.once('ended', giveUp)
    input.signal.addEventListener('abort', giveUp, { once: true })
    if (input.leg.ended || input.signal.aborted) giveUp()
    else look()
  })
}

function take(member: QueueMember, { leg, signal }: DialQueue): Taken {
  const apart = new AbortController()
  const part = () => {
    leg.events.off('ended', part)
    signal.removeEventListener('abort', part)
    member.onReleased.delete(part)
    apart.abort()
  }
  leg.events.once('ended', part)
  signal.addEventListener('abort', part, { once: true })
  member.onReleased.add(part)
  member.take()
  return { member, apart: apart.signal }
}

function untilApart(world: World, { member, apart }: Taken, input: DialQueue): Promise<void> {
  return new Promise((resolve) => {
    const unshare = shareSound(world, [input.leg, member.leg])
    const part = () => {
      unshare()
      input.leg.events.off('digit', star)
      apart.removeEventListener('abort', part)
      resolve()
    }
    const star = (digit: string) => {
      if (digit === '*' && input.hangupOnStar) part()
    }
    input.leg.events.on('digit', star)
    apart.addEventListener('abort', part, { once: true })
  })
}
