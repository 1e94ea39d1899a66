import { describe, expect, test } from 'vitest'
import { absorb } from './absorb.ts'
import type { Call } from './call.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import type { Fact } from './fact.ts'
import { INVARIANTS } from './invariants.ts'
import { openInbound } from './openInbound.ts'
import { openOutbound } from './openOutbound.ts'

/**
 * Breadth-first over every command and every fact in every state a call can reach with at most `legs` legs. Ids
 * are dealt out in order, so that states that differ only in time of birth are the same state.
 */
const AGENTS = ['ann', 'bob']
const NOW = 1_000

interface Visited {
  readonly call: Call
  readonly from: string | null
  readonly by: string
}

function explore(first: Call, legs: number) {
  const visited = new Map<string, Visited>()
  const startKey = keyOf(first)
  visited.set(startKey, { call: first, from: null, by: 'open' })
  const queue = [startKey]
  let tried = 0
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const { call } = must(visited.get(key))
    for (const input of inputsFor(call)) {
      tried += 1
      const next = step(call, input)
      if (!next) continue
      checkStep(call, next, () => traceOf(visited, key, input))
      if (next.legs.length > legs) continue
      const nextKey = keyOf(next)
      if (visited.has(nextKey)) continue
      visited.set(nextKey, { call: next, from: key, by: JSON.stringify(input) })
      queue.push(nextKey)
    }
  }
  return { states: visited.size, tried, visited }
}

function step(call: Call, input: Command | Fact): Call | null {
  let ids = call.legs.length * 100 + call.offers.length
  const ctx = { now: NOW, newId: () => `new${ids++}` }
  const decision = isFact(input) ? absorb(call, input, ctx) : decide(call, input, ctx)
  // No event, no change: nothing to visit.
  return 'refused' in decision || decision.events.length === 0 ? null : fold(call, decision)
}

function fold(call: Call, decision: Decision): Call {
  return deepFreeze(renumber(decision.events.reduce(evolve, call)))
}

/** Ids by order of appearance, so that the same shape is the same state. */
function renumber(call: Call): Call {
  const names = new Map<string, string>()
  call.legs.forEach((leg, index) => {
    names.set(leg.id, `leg${index}`)
  })
  call.offers.forEach((offer, index) => {
    names.set(offer.id, `offer${index}`)
  })
  const named = (id: string) => names.get(id) ?? id
  return {
    ...call,
    legs: call.legs.map((leg) => ({ ...leg, id: named(leg.id) })),
    offers: call.offers.map((offer) => ({
      ...offer,
      id: named(offer.id),
      legId: offer.legId && named(offer.legId),
    })),
  }
}

function inputsFor(call: Call): (Command | Fact)[] {
  const inputs: (Command | Fact)[] = [
    { type: 'OfferCall', agentIds: AGENTS, ringSeconds: 20 },
    { type: 'wait.expired' },
    { type: 'rejoin.expired' },
  ]
  for (const agentId of AGENTS) {
    inputs.push(
      { type: 'Rejoin', agentId },
      { type: 'Mute', agentId },
      { type: 'Unmute', agentId },
      { type: 'HangUp', agentId },
      { type: 'agent.unreachable', agentId },
    )
    for (const legId of [...call.legs.map((leg) => leg.id), 'gone']) {
      inputs.push({ type: 'Hold', agentId, legId }, { type: 'Resume', agentId, legId })
    }
    for (const offerId of [...call.offers.map((offer) => offer.id), 'gone']) {
      inputs.push({ type: 'AcceptOffer', agentId, offerId }, { type: 'DeclineOffer', agentId, offerId })
    }
  }
  for (const offerId of [...call.offers.map((offer) => offer.id), 'gone']) {
    inputs.push({ type: 'offer.expired', offerId })
  }
  for (const legId of [...call.legs.map((leg) => leg.id), 'gone']) {
    inputs.push(
      { type: 'leg.ringing', legId },
      { type: 'leg.connected', legId },
      { type: 'leg.ended', legId, reason: 'hungUp' },
      { type: 'participant.joined', legId },
      { type: 'participant.left', legId },
      { type: 'participant.held', legId, held: true },
      { type: 'participant.held', legId, held: false },
      { type: 'participant.muted', legId, muted: true },
      { type: 'participant.muted', legId, muted: false },
      { type: 'arrival.expired', legId },
    )
  }
  return inputs
}

function checkStep(before: Call, after: Call, trace: () => string): void {
  for (const [sentence, holds] of Object.entries(INVARIANTS)) {
    if (!holds(after)) throw new Error(`${sentence}\n${trace()}`)
  }
  const order = ['open', 'closing', 'closed']
  if (order.indexOf(after.status) < order.indexOf(before.status)) {
    throw new Error(`a call never comes back to life\n${trace()}`)
  }
  if (before.answeredAt !== null && after.answeredAt !== before.answeredAt) {
    throw new Error(`answered-at never moves\n${trace()}`)
  }
  for (const leg of before.legs) {
    const later = after.legs.find((one) => one.id === leg.id)
    if (leg.status === 'ended' && later?.status !== 'ended')
      throw new Error(`an ended leg stays ended\n${trace()}`)
    if (leg.status === 'ending' && later && !['ending', 'ended'].includes(later.status)) {
      throw new Error(`ending is left only for ended\n${trace()}`)
    }
  }
}

function traceOf(visited: Map<string, Visited>, key: string, last: unknown): string {
  const steps = [JSON.stringify(last)]
  for (let at: string | null = key; at !== null; ) {
    const state: Visited = must(visited.get(at))
    steps.unshift(state.by)
    at = state.from
  }
  return steps.join('\n')
}

function isFact(input: Command | Fact): input is Fact {
  return input.type.includes('.')
}

/** The two agents are alike: a state and its mirror image are one state. */
function keyOf(call: Call): string {
  const key = JSON.stringify(call)
  const mirrored = key.replace(/"(ann|bob)"/g, (_, name) => (name === 'ann' ? '"bob"' : '"ann"'))
  return [key, mirrored].sort()[0] ?? key
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the explorer lost its way')
  return value
}

function opened(decision: Decision): Call {
  const first = must(decision.events[0])
  if (first.type !== 'CallOpened') throw new Error('a call opens with CallOpened')
  return fold(first.call, decision)
}

function ids(): () => string {
  let next = 0
  return () => `leg${next++}`
}

describe('every command and every fact in every reachable state', () => {
  test('an inbound call keeps its laws with three legs', () => {
    const call = opened(
      openInbound(
        { callId: 'call', from: '+8210', queueId: 'support', maxWaitSeconds: 60 },
        { now: NOW, newId: ids() },
      ),
    )
    const { states, tried } = explore(call, 3)
    expect(states).toBeGreaterThan(100)
    expect(tried).toBeGreaterThan(states * 20)
  })

  test('an outbound call keeps its laws with three legs', () => {
    const call = opened(
      openOutbound(
        { callId: 'call', agentId: 'ann', to: '+8210', queueId: null },
        { now: NOW, newId: ids() },
      ),
    )
    const { states } = explore(call, 3)
    expect(states).toBeGreaterThan(100)
  })
})
