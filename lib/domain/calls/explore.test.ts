import { describe, expect, test } from 'vitest'
import type { Call } from './call.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { openInbound } from './openInbound.ts'
import { openOutbound } from './openOutbound.ts'
import { explore } from './testing/explore.ts'

const AGENTS = ['ann', 'bob', 'eve']
const ctx = () => {
  let next = 0
  return { now: 1_000, newId: () => `leg${next++}` }
}
const inbound = () =>
  opened(openInbound({ callId: 'call', from: '+8210', queueId: 'support', maxWaitSeconds: 60 }, ctx()))
const outbound = (queueId: string | null) =>
  opened(openOutbound({ callId: 'call', agentId: 'ann', to: '+8210', queueId }, ctx()))

function opened({ events }: Decision): Call {
  const [first] = events
  if (first?.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
  return events.reduce(evolve, first.call)
}

describe('every command and every fact in every reachable state', () => {
  const cases = [
    ['inbound', inbound, 3],
    ['outbound', () => outbound('support'), 3],
    ['outbound without a queue', () => outbound(null), 3],
  ] as const

  test.each(cases)('%s: a call keeps its laws', { timeout: 600_000 }, (_name, first, legs) => {
    const explored = explore(first(), { legs, agents: AGENTS, seconds: 2 })
    process.stdout.write(`${_name}, ${legs} legs: ${JSON.stringify(explored)}\n`)
    expect(explored.states).toBeGreaterThan(100)
  })
})
