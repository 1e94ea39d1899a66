import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Enqueue } from './enqueue.ts'
import type { CallQueue, QueueMember } from './queue.ts'
import { queueParameters } from './queueParameters.ts'

/** Plays the queue's wait document, or our own music without one; its `<Leave>` or `<Hangup>` ends the waiting. */
export function playQueueWait(
  world: World,
  input: {
    readonly queue: CallQueue
    readonly member: QueueMember
    readonly options: Enqueue['options']
    readonly signal: AbortSignal
  },
): void {
  const { queue, member, options, signal } = input
  const { voice } = member.leg
  const hear = (source: typeof voice.source) => {
    if (!signal.aborted) voice.source = source
  }
  signal.addEventListener('abort', () => {
    voice.source = null
  })
  if (options.waitUrl === null) hear(new Playback(world.media.music(), 0))
  if (!options.waitUrl) return
  const run = world.documents.playAside({
    leg: member.leg,
    kind: 'queue',
    request: { url: options.waitUrl, method: options.waitMethod },
    stage: { hear },
    params: () => queueParameters(world, queue, member),
    signal,
  })
  void run.then((outcome) => {
    if (signal.aborted) return
    if (outcome === 'leave') member.release('leave')
    else if (outcome === 'hangup') member.release('hangup')
    else if (outcome === 'failed') member.release('error')
  })
}
