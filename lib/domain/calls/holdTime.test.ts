import { expect, test } from 'vitest'
import { scenario } from './testing/scenario.ts'

const held = (legId: string, is: boolean) => ({ type: 'participant.held', legId, held: is }) as const

test('time on hold counts from the carrier’s word to its word, and all of a customer’s holds add up', () => {
  const call = scenario().inbound().talking('ann')
  const legId = call.customerId
  const hold = () => {
    const [since] = call.command({ type: 'Hold', agentId: 'ann', legId }).fact(held(legId, true)).lastEvents
    expect(call.leg(legId).heldSince).toBe(since?.at)
    const [until] = call
      .command({ type: 'Resume', agentId: 'ann', legId })
      .fact(held(legId, false)).lastEvents
    return (until?.at ?? 0) - (since?.at ?? 0)
  }
  expect(call.state.heldMs).toBe(0)
  const [first, second] = [hold(), hold()]
  expect(call.leg(legId).heldSince).toBeNull()
  expect(call.state.heldMs).toBe(first + second)
  expect(first).toBeGreaterThan(0)
})

test('who hangs up while on hold has been on hold until then; a colleague’s hold is not the customer’s', () => {
  const call = scenario().inbound().talking('ann')
  const legId = call.customerId
  call.command({ type: 'PutAside', agentId: 'ann' }).fact(held(call.legOf('ann'), true))
  const [since] = call.fact(held(legId, true)).lastEvents
  const events = call.fact({ type: 'leg.ended', legId, reason: 'hungUp' }).lastEvents
  expect(call.state.heldMs).toBe((events[0]?.at ?? 0) - (since?.at ?? 0))
})

test('a customer who is merged into another call takes no hold of his with him, and this call keeps its time', () => {
  const call = scenario().inbound().talking('ann')
  const legId = call.customerId
  const [since] = call.command({ type: 'Hold', agentId: 'ann', legId }).fact(held(legId, true)).lastEvents
  call.command({ type: 'GiveLegs', agentId: 'ann', intoCallId: 'other', legIds: [legId] })
  const [gone] = call.lastEvents
  expect(call.state.heldMs).toBe((gone?.at ?? 0) - (since?.at ?? 0))
})
