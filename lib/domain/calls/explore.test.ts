import { describe, expect, test } from 'vitest'
import type { Call } from './call.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { openInbound } from './openInbound.ts'
import { openInFlow } from './openInFlow.ts'
import { openInternal } from './openInternal.ts'
import { openOutbound } from './openOutbound.ts'
import { canonical } from './testing/canonical.ts'
import { explore } from './testing/explore.ts'
import { walk } from './testing/walk.ts'

const AGENTS = ['ann', 'bob', 'eve']
const ctx = () => {
  let next = 0
  return { now: 1_000, newId: () => `leg${next++}` }
}
const inbound = () =>
  opened(openInbound({ callId: 'call', from: '+8210', queueId: 'support', maxWaitSeconds: 60 }, ctx()))
const inFlow = () => {
  const stop = { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 } as const
  return opened(openInFlow({ callId: 'call', from: '+8210', versionId: 'v', stop }, ctx()))
}
const outbound = (queueId: string | null) =>
  opened(openOutbound({ callId: 'call', agentId: 'ann', to: '+8210', queueId }, ctx()))

const internal = () => {
  const target = { kind: 'team', teamId: 'sales' } as const
  const decision = openInternal(
    { callId: 'call', agentId: 'ann', target, agentIds: ['bob', 'eve'], ringSeconds: 20 },
    ctx(),
  )
  if ('refused' in decision) throw new Error(decision.refused)
  return opened(decision)
}

function opened({ events }: Decision): Call {
  const [first] = events
  if (first?.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
  return events.reduce(evolve, first.call)
}

/** What is walked is little, so that a busy machine does not fail it; the deadline is for one that stands still. */
const timeout = 60_000
const say = (line: string, told: object) => process.stdout.write(`${line}: ${JSON.stringify(told)}\n`)

describe('every command and every fact in every reachable state', () => {
  const cases = [
    ['inbound', inbound, 3],
    ['outbound', () => outbound('support'), 3],
    ['outbound without a queue', () => outbound(null), 3],
    ['in a flow', inFlow, 3],
    ['internal', internal, 3],
    ['inbound', inbound, 4],
  ] as const

  test.each(cases)('%s: a call keeps its laws', { timeout }, (name, first, legs) => {
    const explored = explore(first(), { legs, agents: AGENTS, seconds: 1.5 })
    say(`${name}, ${legs} legs`, explored)
    expect(explored.states).toBeGreaterThan(100)
  })

  const openings = [
    ['inbound', inbound],
    ['outbound without a queue', () => outbound(null)],
    ['internal', internal],
  ] as const

  test.each(openings)(
    '%s: and at random far beyond, with up to six legs alive',
    { timeout },
    (name, first) => {
      const seed = 20_261_125
      const walked = walk(first, { legs: 6, agents: [...AGENTS, 'dan', 'kim'], walks: 40, seed })
      say(`${name}, random walks from seed ${seed}`, walked)
      expect(walked.steps).toBeGreaterThan(1_000)
    },
  )

  test('states are told apart by a short word as by all they are', { timeout }, () => {
    const name = (call: Call) => JSON.stringify(canonical(call, AGENTS))
    const bound = { legs: 3, agents: AGENTS, seconds: 60, depth: 5 }
    const { states } = explore(inbound(), bound)
    expect(states).toBe(explore(inbound(), { ...bound, name }).states)
  })
})
