import type { Call } from '../call.ts'
import type { Decision } from '../decision.ts'
import { evolve } from '../evolve.ts'
import { openInbound } from '../openInbound.ts'
import { openInFlow } from '../openInFlow.ts'
import { openInternal } from '../openInternal.ts'
import { openOutbound } from '../openOutbound.ts'

const ctx = () => {
  let next = 0
  return { now: 1_000, newId: () => `leg${next++}` }
}

const outbound = (queueId: string | null) =>
  opened(openOutbound({ callId: 'call', agentId: 'ann', to: '+8210', queueId }, ctx()))

/** Every way in which a call begins. */
export const OPENINGS = {
  inbound: () =>
    opened(openInbound({ callId: 'call', from: '+8210', queueId: 'support', maxWaitSeconds: 60 }, ctx())),
  outbound: () => outbound('support'),
  'outbound without a queue': () => outbound(null),
  'in a flow': () => {
    const stop = { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 } as const
    return opened(openInFlow({ callId: 'call', from: '+8210', versionId: 'v', stop }, ctx()))
  },
  internal: () => {
    const target = { kind: 'team', teamId: 'sales' } as const
    const decision = openInternal(
      { callId: 'call', agentId: 'ann', target, agentIds: ['bob', 'eve'], ringSeconds: 20 },
      ctx(),
    )
    if ('refused' in decision) throw new Error(decision.refused)
    return opened(decision)
  },
} as const satisfies Readonly<Record<string, () => Call>>

function opened({ events }: Decision): Call {
  const [first] = events
  if (first?.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
  return events.reduce(evolve, first.call)
}
