import { describe, expect, test } from 'vitest'
import { scenario } from './testing/scenario.ts'

describe('an outbound call', () => {
  test("dials only once the agent's own leg is there to hear it ring", () => {
    const call = scenario().outbound('ann')
    expect(call.effects).not.toContainEqual(expect.objectContaining({ type: 'dial' }))
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.lastEffects).toContainEqual({ type: 'dial', legId: call.customerId })
  })

  test('is off when the browser never brings its leg', () => {
    const call = scenario().outbound('ann')
    call.fact({ type: 'arrival.expired', legId: call.legOf('ann') })
    expect(call.state).toMatchObject({ status: 'closing', endReason: 'failed' })
  })

  test.each(['busy', 'noAnswer', 'failed'] as const)('ends with the far side: %s', (reason) => {
    const call = scenario().outbound('ann')
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.fact({ type: 'leg.ringing', legId: call.customerId })
    call.fact({ type: 'leg.ended', legId: call.customerId, reason })
    expect(call.state).toMatchObject({ status: 'closing', endReason: reason })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: call.legOf('ann') })
  })

  test('is called off when the agent is lost before anybody answered', () => {
    const call = scenario().outbound('ann')
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.fact({ type: 'leg.ringing', legId: call.customerId })
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: call.customerId })
  })

  test('is off when its agent leaves before anybody answered: who picks up late is not put into a queue', () => {
    const call = scenario().outbound('ann', 'support')
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.fact({ type: 'leg.ringing', legId: call.customerId })
    call.command({ type: 'Leave', agentId: 'ann' })
    expect(call.state).toMatchObject({ status: 'closing', endReason: 'canceled', waiting: null })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: call.customerId })
  })

  test('hold is wanted at once and confirmed by the carrier; a drift is corrected', () => {
    const call = scenario().outbound('ann')
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.fact({ type: 'participant.joined', legId: call.customerId })
    call.command({ type: 'Hold', agentId: 'ann', legId: call.customerId })
    expect(call.leg(call.customerId).hold).toEqual({ wanted: true, confirmed: false })
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    expect(call.leg(call.customerId).hold).toEqual({ wanted: true, confirmed: true })
    call.fact({ type: 'participant.held', legId: call.customerId, held: false })
    expect(call.lastEffects).toContainEqual({ type: 'syncParticipant', legId: call.customerId })
  })

  test('nobody but its agent may hold, mute or end it', () => {
    const call = scenario().outbound('ann')
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.refusal({ type: 'HangUp', agentId: 'bob' })).toEqual({ refused: 'notYourCall' })
    expect(call.refusal({ type: 'Mute', agentId: 'bob' })).toEqual({ refused: 'notOnCall' })
    expect(call.refusal({ type: 'Hold', agentId: 'bob', legId: call.customerId })).toEqual({
      refused: 'notOnCall',
    })
  })
})
