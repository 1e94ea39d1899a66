import { expect, test } from 'vitest'
import { absorb } from '../calls/absorb.ts'
import type { Call } from '../calls/call.ts'
import { decide } from '../calls/decide.ts'
import { evolve } from '../calls/evolve.ts'
import { INVARIANTS } from '../calls/invariants.ts'
import { scenario } from '../calls/testing/scenario.ts'
import { enterLine, type LineRights } from './enterLine.ts'
import type { LineCommand } from './lineCommand.ts'
import { mergeLines } from './mergeLines.ts'
import { openLine } from './openLine.ts'
import { switchLine } from './switchLine.ts'

const line = (id: string): Call => {
  const call = scenario().inbound().talking('ann').state
  return { ...call, id, legs: call.legs.map((leg) => ({ ...leg, id: `${id}:${leg.id}` })) }
}

function run(lines: readonly Call[], commands: readonly LineCommand[]): readonly Call[] {
  return lines.map((call) =>
    commands.reduce((at, { callId, command }) => {
      if (callId !== at.id) return at
      const decided = decide(at, command, { now: 9, newId: () => 'new', plan: 'pro' })
      if ('refused' in decided) throw new Error(decided.refused)
      const after = decided.events.reduce(evolve, at)
      for (const [law, holds] of Object.entries(INVARIANTS)) expect([law, holds(after)]).toEqual([law, true])
      return after
    }, call),
  )
}
const held = (call?: Call) => call?.legs.map((leg) => leg.hold.wanted)

test('he who switches hears one line; on the other everybody is on music, and he is deaf', () => {
  const lines = [line('a'), line('b')]
  const [a, b] = run(lines, switchLine(lines, 'ann', 'b'))
  expect([held(a), held(b)]).toEqual([
    [true, true],
    [false, false],
  ])
})

test('a second line needs the growth plan, a third there is not', () => {
  expect(openLine([], 'ann', 'basic')).toEqual([])
  expect(openLine([line('a')], 'ann', 'basic')).toEqual({
    refused: 'planTooSmall',
    detail: { needs: 'growth' },
  })
  expect(openLine([line('a'), line('b')], 'ann', 'pro')).toEqual({ refused: 'noFreeLine' })
})

const lostBy = (call: Call): Call => {
  const legId = call.legs.find(({ role }) => role === 'agent')?.id ?? 'gone'
  const fact = { type: 'leg.ended', legId, reason: 'lost' } as const
  return absorb(call, fact, { now: 10, newId: () => 'new' }).events.reduce(evolve, call)
}

test('a reload with two lines: he is back in both, and hears the one he heard', () => {
  const two = [line('a'), line('b')]
  let lines: readonly Call[] = run(two, switchLine(two, 'ann', 'a')).map(lostBy)
  for (const callId of ['a', 'b']) {
    const beside = enterLine(lines, { agentId: 'ann', callId, type: 'Rejoin' }, pro)
    if ('refused' in beside) throw new Error(beside.refused)
    lines = run(lines, [{ callId, command: { type: 'Rejoin', agentId: 'ann' } }, ...beside])
  }
  expect(lines.map(({ legs }) => legs.at(-1)?.aside)).toEqual([false, true])
})

const pro = { plan: 'pro', secondCalls: true } as const
const takes = (lines: readonly Call[], rights: LineRights) =>
  enterLine(lines, { agentId: 'ann', callId: 'new', type: 'AcceptOffer' }, rights)

test('a call is taken beside another only by whose plan has it and who allows it; a third is not, whatever became of the two', () => {
  const [a, b] = [line('a'), line('b')]
  const noLine = { refused: 'noFreeLine' }
  expect(takes([], { plan: 'basic', secondCalls: false })).toEqual([])
  expect(takes([a], pro)).toEqual([{ callId: 'a', command: { type: 'PutAside', agentId: 'ann' } }])
  expect(takes([a], { ...pro, plan: 'basic' })).toMatchObject({ refused: 'planTooSmall' })
  expect(takes([a], { ...pro, secondCalls: false })).toEqual({ refused: 'secondCallOff' })
  expect(takes([a, b], pro)).toEqual(noLine)
  expect(takes([a, lostBy(b)], pro)).toEqual(noLine)
  expect(openLine([a, lostBy(b)], 'ann', 'pro')).toEqual(noLine)
})

test('a transfer that failed awaits its sender, who by then has two others: he comes back once one of them is over', () => {
  const [a, b, awaited] = [line('a'), line('b'), lostBy(line('c'))]
  const back = (lines: readonly Call[]) =>
    enterLine([...lines, awaited], { agentId: 'ann', callId: 'c', type: 'Rejoin' }, pro)
  expect(back([a, b])).toEqual({ refused: 'noFreeLine' })
  expect(back([a])).toEqual([{ callId: 'a', command: { type: 'PutAside', agentId: 'ann' } }])
})

test('two lines become one conversation: nobody is hung up but the channel he does not need', () => {
  const lines = run([line('a'), line('b')], switchLine([line('a'), line('b')], 'ann', 'b'))
  const [into, from] = lines
  if (!into || !from) throw new Error('two lines')
  const merge = mergeLines({ from, into, agentId: 'ann' }, 'growth')
  if ('refused' in merge) throw new Error(merge.refused)
  const [one, other] = run(lines, merge)
  expect(one?.legs.map(({ role, hold }) => [role, hold.wanted])).toEqual([
    ['customer', false],
    ['agent', false],
    ['external', false],
  ])
  expect(other).toMatchObject({ status: 'closing', endReason: 'merged', mergedIntoId: 'a' })
})

test('what was paused on one line stays so when both become one: nobody asked for the card number to be recorded', () => {
  const two = run([line('a'), line('b')], switchLine([line('a'), line('b')], 'ann', 'b'))
  const [into, from] = run(two, [{ callId: 'b', command: { type: 'PauseRecording', agentId: 'ann' } }])
  if (!into || !from) throw new Error('two lines')
  const merge = mergeLines({ from, into, agentId: 'ann' }, 'growth')
  if ('refused' in merge) throw new Error(merge.refused)
  const [one] = run([into, from], merge)
  expect(one?.recordingPaused).toBe(true)
  expect(one?.legs.map(({ recording }) => recording.wanted)).toEqual([false, false, false])
})

test('a line with a conference merges into the other: who was added is there too, and who is in both keeps one channel', () => {
  const two = [line('a'), line('b')]
  const [a, b] = run(two, switchLine(two, 'ann', 'b'))
  if (!a || !b) throw new Error('two lines')
  const ring = { agentIds: ['bob'], ringSeconds: 20 } as const
  const target = { kind: 'agent', agentId: 'bob' } as const
  const asked = run(
    [b],
    [{ callId: 'b', command: { type: 'Invite', agentId: 'ann', purpose: 'conference', target, ...ring } }],
  )[0]
  const offerId = asked?.offers[0]?.id ?? 'none'
  const [comes] = run(asked ? [asked] : [], [
    { callId: 'b', command: { type: 'AcceptOffer', agentId: 'bob', offerId } },
  ])
  const legId = comes?.legs.at(-1)?.id ?? 'none'
  const from = comes && joined(comes, legId)
  if (!from) throw new Error('bob came')
  const merge = mergeLines({ from, into: a, agentId: 'ann' }, 'pro')
  if ('refused' in merge) throw new Error(merge.refused)
  const [one, other] = run([a, from], merge)
  expect(
    one?.legs.map(({ role, endpoint }) => [role, endpoint.kind === 'agent' && endpoint.agentId]),
  ).toEqual([
    ['customer', false],
    ['agent', 'ann'],
    ['external', false],
    ['agent', 'bob'],
  ])
  expect(one?.ownerId).toBe('ann')
  expect(other?.legs.map(({ endpoint, status }) => [endpoint.kind, status])).toEqual([['agent', 'ending']])
})

function joined(call: Call, legId: string): Call {
  const ctx = { now: 10, newId: () => 'new' }
  return absorb(call, { type: 'participant.joined', legId }, ctx).events.reduce(evolve, call)
}

test('a line with a colleague merges into the one with the customer: all three are in one conversation', () => {
  const internal = scenario().internal('ann', 'bob')
  internal.fact({ type: 'participant.joined', legId: internal.legOf('ann') })
  internal.command({ type: 'AcceptOffer', agentId: 'bob', offerId: internal.offerOf('bob') })
  internal.fact({ type: 'participant.joined', legId: internal.legOf('bob') })
  const state = internal.state
  const from = { ...state, id: 'b', legs: state.legs.map((leg) => ({ ...leg, id: `b:${leg.id}` })) }
  const [into] = run([line('a')], [{ callId: 'a', command: { type: 'PutAside', agentId: 'ann' } }])
  if (!into) throw new Error('a line')
  const merge = mergeLines({ from, into, agentId: 'ann' }, 'growth')
  if ('refused' in merge) throw new Error(merge.refused)
  const [one, other] = run([into, from], merge)
  expect(one?.legs.map(({ role, hold }) => [role, hold.wanted])).toEqual([
    ['customer', false],
    ['agent', false],
    ['agent', false],
  ])
  expect(other).toMatchObject({ status: 'closing', endReason: 'merged' })
})
