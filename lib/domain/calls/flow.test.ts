import { describe, expect, test } from 'vitest'
import type { FlowStop } from './flowStop.ts'
import { scenario } from './testing/scenario.ts'
import { STATIONS } from './testing/stations.ts'

const MENU: FlowStop = { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 }
const ANN: FlowStop = { kind: 'rings', nodeId: 'ann', tries: 0, seconds: 50 }
const SUPPORT: FlowStop = { kind: 'queue', nodeId: 'queue', tries: 0, queueId: 'support', maxWaitSeconds: 60 }
const END: FlowStop = { kind: 'ends', nodeId: 'end', tries: 0 }
const moved = (step: number, to: FlowStop, isAsking = true) =>
  ({ type: 'flow.moved', step, to, digits: '', isAsking }) as const
const transfer = (stop: FlowStop) =>
  ({
    type: 'Invite',
    agentId: 'ann',
    purpose: 'transfer',
    target: { kind: 'flow', versionId: 'v', stop },
    agentIds: [],
    ringSeconds: 0,
  }) as const

describe('a call that begins in a flow', () => {
  test('is answered by it, belongs to nobody, and has a deadline', () => {
    const call = scenario().inFlow(MENU)
    expect(call.state).toMatchObject({
      ownerId: null,
      waiting: null,
      flow: { nodeId: 'menu', step: 1, phase: 'speaking' },
    })
    expect(call.effects).toContainEqual({
      type: 'setTimer',
      timer: { kind: 'flow', step: 1 },
      afterMs: 40_000,
    })
  })

  test('waits in a queue the flow leads to like any other, for as long as that allows', () => {
    const call = scenario().inFlow(MENU).fact(moved(1, SUPPORT))
    expect(call.state).toMatchObject({ flow: null, queueId: 'support', waiting: { returned: false } })
    expect(call.lastEffects).toContainEqual({ type: 'route' })
    expect(call.lastEffects).toContainEqual({
      type: 'setTimer',
      timer: { kind: 'wait' },
      afterMs: 60_000,
    })
  })

  test('is not moved by what is told of a step behind it', () => {
    const call = scenario().inFlow(MENU).fact(moved(1, MENU)).fact(moved(1, END))
    expect(call.lastEvents).toEqual([])
    expect(call.state).toMatchObject({ status: 'open', flow: { step: 2 } })
  })

  test('ends where the flow hangs up', () => {
    const call = scenario().inFlow(MENU).fact(moved(1, END))
    expect(call.state).toMatchObject({ status: 'closing', endReason: 'hungUp', flow: null })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: call.customerId })
  })

  test('ends when the caller hangs up, and its deadline with it', () => {
    const call = scenario().inFlow(MENU)
    call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
    expect(call.state).toMatchObject({ status: 'closed', flow: null })
    expect(call.lastEffects).toContainEqual({ type: 'clearTimer', timer: { kind: 'flow', step: 1 } })
  })

  test('of which nothing is heard is fetched to where it was, and looked after again', () => {
    const call = scenario().inFlow(MENU).fact({ type: 'flow.expired', step: 1 })
    expect(call.state.flow).toMatchObject({ nodeId: 'menu', step: 1, phase: 'coming' })
    expect(call.lastEffects).toEqual([
      { type: 'setTimer', timer: { kind: 'flow', step: 1 }, afterMs: 30_000 },
      { type: 'runFlow', legId: call.customerId },
    ])
  })
})

describe('a flow that rings at an agent', () => {
  const rings = () => {
    const call = scenario().inFlow(MENU).fact(moved(1, ANN))
    expect(call.lastEffects).toContainEqual({ type: 'tendFlow' })
    call.fact({ type: 'participant.joined', legId: call.customerId })
    return call.command({ type: 'OfferCall', agentIds: ['ann'], ringSeconds: 20 })
  }

  test('is over when he is there: the call is his', () => {
    const call = rings()
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    expect(call.state.flow).not.toBeNull()
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.state).toMatchObject({ flow: null, ownerId: 'ann' })
    expect(call.state.answeredAt).not.toBeNull()
  })

  test.each(['declined', 'expired', 'unreachable'] as const)(
    'goes on when the offer is %s, and the caller is fetched back from the conference',
    (how) => {
      const call = rings()
      const offerId = call.offerOf('ann')
      if (how === 'declined') call.command({ type: 'DeclineOffer', agentId: 'ann', offerId })
      else if (how === 'expired') call.fact({ type: 'offer.expired', offerId })
      else call.fact({ type: 'agent.unreachable', agentId: 'ann' })
      expect(call.state.flow).toMatchObject({ phase: 'unanswered' })
      expect(call.lastEffects).toContainEqual({ type: 'tendFlow' })
      call.fact(moved(2, MENU, false))
      expect(call.state.flow).toMatchObject({ nodeId: 'menu', phase: 'coming' })
      expect(call.lastEffects).toContainEqual({ type: 'runFlow', legId: call.customerId })
    },
  )
})

describe('a transfer to a flow', () => {
  test('frees the agent at once, and fetches the customer, who hears music until it speaks', () => {
    const call = scenario().inbound().talking('ann')
    const agent = call.legOf('ann')
    call.command(transfer(MENU))
    expect(call.state).toMatchObject({ ownerId: null, flow: { phase: 'coming', nodeId: 'menu' } })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: agent })
    expect(call.lastEffects).toContainEqual({ type: 'runFlow', legId: call.customerId })
    expect(call.leg(call.customerId)).toMatchObject({
      hold: { wanted: true },
      recording: { wanted: false },
    })
    call.fact({ type: 'participant.left', legId: call.customerId }).fact({ type: 'flow.arrived' })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('goes by its menu to a queue, whose agent has the customer then', () => {
    const call = STATIONS['in a flow']()
    call.fact(moved(1, SUPPORT)).fact({ type: 'participant.joined', legId: call.customerId })
    call.command({ type: 'OfferCall', agentIds: ['bob'], ringSeconds: 20 })
    call.command({ type: 'AcceptOffer', agentId: 'bob', offerId: call.offerOf('bob') })
    call.fact({ type: 'participant.joined', legId: call.legOf('bob') })
    expect(call.state).toMatchObject({ ownerId: 'bob', waiting: null, flow: null })
    expect(call.leg(call.customerId)).toMatchObject({
      hold: { wanted: false },
      recording: { wanted: true },
    })
  })

  test('is refused while others are in the call', () => {
    const call = STATIONS['conference of ann, bob and the customer']()
    expect(call.refusal(transfer(MENU))).toMatchObject({ refused: 'othersInCall' })
  })
})

test('a message is told in the timeline also when the call is long over', () => {
  const call = scenario().inFlow(MENU)
  call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
  call.fact({ type: 'voicemail.left', legId: call.customerId, seconds: 9 })
  expect(call.lastEvents).toMatchObject([{ type: 'VoicemailLeft', seconds: 9 }])
  expect(call.state.status).toBe('closed')
})
