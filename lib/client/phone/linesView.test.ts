import { expect, test } from 'vitest'
import { aCall, anInvitation, NOW } from '../testing/aCall.ts'
import { COLLEAGUE } from '../testing/people.ts'
import { SITUATIONS } from '../testing/situations.ts'
import { linesView } from './linesView.ts'
import { mergeOrder } from './mergeOrder.ts'
import { phoneView } from './phoneView.ts'

test('of two lines the one that is heard is large, and the one that is aside is the row', () => {
  const situation = SITUATIONS.twoLines
  for (const calls of [situation.calls, situation.calls.toReversed()]) {
    const both = { ...situation, calls }
    expect(phoneView(both, NOW)).toMatchObject({ call: { id: 'call-2' }, aside: false })
    expect(linesView(both, NOW).other).toMatchObject({ call: { id: 'call-1' }, aside: true, hold: 'on' })
  }
})

test('a line the agent fell out of is the row beside the one he hears, with its time to come back', () => {
  const situation = SITUATIONS.twoLinesOneLost
  for (const calls of [situation.calls, situation.calls.toReversed()]) {
    const both = { ...situation, calls }
    expect(phoneView(both, NOW)).toMatchObject({ kind: 'live', call: { id: 'call-2' } })
    expect(linesView(both, NOW).other).toMatchObject({ kind: 'lost', call: { id: 'call-1' }, left: 22_000 })
    expect(linesView(both, NOW).refused.switch).not.toBeNull()
  }
})

test('who has left while his transfer rings sees whom it rings at, for how long, and can go back', () => {
  const { left } = linesView(SITUATIONS.transferLeft, NOW)
  expect(left).toMatchObject({
    call: { id: 'call-1' },
    invited: { phase: 'ringing', left: 14_000, invitation: { target: { name: COLLEAGUE.name } } },
    refused: null,
  })
  expect(linesView(SITUATIONS.transferRinging, NOW).left).toBeNull()
  expect(linesView(SITUATIONS.transferLeftBack, NOW).left).toBeNull()
})

test('a transfer he left is on a third line while he has two', () => {
  const [left] = SITUATIONS.transferLeft.calls
  const two = SITUATIONS.twoLines.calls.map((call, at) => ({ ...call, id: `line-${at}` }))
  const calls = left ? [left, ...two] : []
  expect(linesView({ ...SITUATIONS.twoLines, calls }, NOW).left?.refused).toMatchObject({
    refused: 'noFreeLine',
  })
})

test('a second call rings beside the first, and takes nothing from its screen', () => {
  const { other, second } = linesView(SITUATIONS.secondIncoming, NOW)
  expect(other).toBeNull()
  expect(second).toMatchObject({ offerId: 'offer-3', left: 16_000 })
  expect(phoneView(SITUATIONS.secondIncoming, NOW)).toMatchObject({ kind: 'live', call: { id: 'call-1' } })
})

test('without a call nothing is second: it is the call that rings', () => {
  expect(linesView(SITUATIONS.incoming, NOW)).toMatchObject({ other: null, second: null })
})

test('a call beside this one needs the plan for it and a free line, and says which is missing', () => {
  const parallel = (name: keyof typeof SITUATIONS) => linesView(SITUATIONS[name], NOW).refused.parallel
  expect(parallel('live')).toBeNull()
  expect(parallel('basicPlan')).toMatchObject({ refused: 'planTooSmall', detail: { needs: 'growth' } })
  expect(parallel('twoLines')).toMatchObject({ refused: 'noFreeLine' })
})

test('two lines that are both connected can be switched and merged; nobody can be merged who still rings', () => {
  expect(linesView(SITUATIONS.twoLines, NOW).refused).toMatchObject({ switch: null, merge: null })
  expect(linesView(SITUATIONS.live, NOW).refused.merge?.refused).toBe('linesNotReady')
  const ringing = {
    ...SITUATIONS.twoLines,
    calls: SITUATIONS.twoLines.calls.map((call) =>
      call.id === 'call-2' ? { ...call, invitations: [anInvitation({ purpose: 'conference' })] } : call,
    ),
  }
  expect(linesView(ringing, NOW).refused.merge?.refused).toBe('linesNotReady')
})

test('the older call goes on when two become one, whichever is heard', () => {
  const aside = aCall({ id: 'call-1', startedAt: NOW - 90_000 })
  const beside = aCall({ id: 'call-2', startedAt: NOW - 60_000 })
  for (const [one, other] of [
    [aside, beside],
    [beside, aside],
  ] as const) {
    expect(mergeOrder(one, other)).toEqual({ from: beside, into: aside })
  }
})
