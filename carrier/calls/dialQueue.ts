import type { World } from '../world.ts'
import { createQueue } from './createQueue.ts'
import { findQueue } from './findQueue.ts'
import type { Leg } from './leg.ts'
import type { CallQueue, QueueMember } from './queue.ts'
import { shareSound } from './shareSound.ts'

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

/** `<Dial><Queue>`: takes the first in line (waiting for one if need be), joins the two, resolves when apart. */
export async function dialQueue(world: World, input: DialQueue): Promise<DialedQueue> {
  const { leg, signal } = input
  const queue = findQueue(world, input.queueName) ?? createQueue(world, input.queueName)
  const nobody = { queueSid: queue.sid, memberSid: null, queueTimeSeconds: null, bridgedSeconds: null }
  const member = await nextMember(world, queue, input)
  if (!member) return { ...nobody, status: leg.ended || signal.aborted ? 'canceled' : 'no-answer' }
  const queueTimeSeconds = Math.round((world.clock.nowMs() - member.enqueuedAt.getTime()) / 1000)
  if (input.url) await whisperToMember(world, queue, member, input, queueTimeSeconds)
  const joinedAtMs = world.clock.nowMs()
  await untilApart(world, member, input)
  member.release('bridged')
  return {
    status: 'completed',
    queueSid: queue.sid,
    memberSid: member.leg.sid,
    queueTimeSeconds,
    bridgedSeconds: Math.round((world.clock.nowMs() - joinedAtMs) / 1000),
  }
}

/** Takes the first in line as soon as there is one. Null: the time is over, or the dialling leg is gone. */
function nextMember(world: World, queue: CallQueue, input: DialQueue): Promise<QueueMember | null> {
  return new Promise((resolve) => {
    const settle = (member: QueueMember | null) => {
      cancel()
      queue.events.off('joined', look)
      input.leg.events.off('ended', giveUp)
      input.signal.removeEventListener('abort', giveUp)
      member?.take()
      resolve(member)
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

async function whisperToMember(
  world: World,
  queue: CallQueue,
  member: QueueMember,
  input: DialQueue,
  queueTimeSeconds: number,
): Promise<void> {
  const stop = new AbortController()
  const ended = () => stop.abort()
  member.leg.events.once('ended', ended)
  const { voice } = member.leg
  await world.documents.playAside({
    leg: member.leg,
    kind: 'whisper',
    request: { url: input.url ?? '', method: input.method },
    stage: {
      hear: (source) => {
        voice.source = source
      },
    },
    params: () => ({
      QueueSid: queue.sid,
      QueueTime: String(queueTimeSeconds),
      DequeingCallSid: input.leg.sid,
    }),
    signal: stop.signal,
  })
  member.leg.events.off('ended', ended)
}

function untilApart(
  world: World,
  member: QueueMember,
  { leg, signal, hangupOnStar }: DialQueue,
): Promise<void> {
  return new Promise((resolve) => {
    if (leg.ended || member.leg.ended || signal.aborted) return resolve()
    const unshare = shareSound(world, [leg, member.leg])
    const part = () => {
      unshare()
      leg.events.off('ended', part)
      leg.events.off('digit', star)
      member.onReleased.delete(part)
      signal.removeEventListener('abort', part)
      resolve()
    }
    const star = (digit: string) => {
      if (digit === '*' && hangupOnStar) part()
    }
    leg.events.once('ended', part)
    leg.events.on('digit', star)
    member.onReleased.add(part)
    signal.addEventListener('abort', part, { once: true })
  })
}
