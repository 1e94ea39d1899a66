import { describe, expect, test } from 'vitest'
import { scenario } from './testing/scenario.ts'

describe('an inbound call', () => {
  test('rings everybody who is offered it, and looks for agents from the first moment', () => {
    const call = scenario().inbound()
    expect(call.effects).toContainEqual({ type: 'route' })
    call.command({ type: 'OfferCall', agentIds: ['ann', 'bob'], ringSeconds: 20 })
    expect(call.state.offers.map((offer) => offer.agentId)).toEqual(['ann', 'bob'])
  })

  test('goes to the first who accepts; the other is told that it was taken', () => {
    const call = scenario().inbound().ringing('ann', 'bob')
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    expect(call.lastEvents).toContainEqual(
      expect.objectContaining({
        type: 'OfferEnded',
        agentId: 'bob',
        outcome: 'withdrawn',
        reason: 'takenByOther',
      }),
    )
    expect(call.refusal({ type: 'AcceptOffer', agentId: 'bob', offerId: 'bobs' })).toEqual({
      refused: 'offerTaken',
      detail: { agentId: 'ann' },
    })
  })

  test('belongs to the agent once his leg has joined, not when he clicked', () => {
    const call = scenario().inbound().ringing('ann')
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    expect(call.state.ownerId).toBeNull()
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.state.ownerId).toBe('ann')
    expect(call.state.waiting).toBeNull()
  })

  test('rings on when the one who accepted does not arrive in time', () => {
    const call = scenario().inbound().ringing('ann')
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    call.fact({ type: 'arrival.expired', legId: call.legOf('ann') })
    expect(call.lastEvents).toContainEqual(
      expect.objectContaining({ type: 'OfferEnded', outcome: 'released' }),
    )
    expect(call.lastEffects).toContainEqual({ type: 'route' })
    expect(call.state.waiting).not.toBeNull()
  })

  test('is abandoned, not answered, when the caller gives up; nobody goes on ringing', () => {
    const call = scenario().inbound().ringing('ann', 'bob')
    call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
    expect(call.state).toMatchObject({ status: 'closed', offers: [], waiting: null, answeredAt: null })
    expect(call.lastEvents).toContainEqual(
      expect.objectContaining({ type: 'WaitingEnded', outcome: 'abandoned' }),
    )
  })

  test('tells the caller that nobody is available when the longest wait is over', () => {
    const call = scenario().inbound().ringing('ann')
    call.fact({ type: 'wait.expired' })
    expect(call.lastEffects).toContainEqual({
      type: 'dismiss',
      legId: call.customerId,
      message: 'nobodyAvailable',
    })
    expect(call.state.status).toBe('closing')
  })

  test('ends for both when its owner hangs up, and is closed only when both legs are gone', () => {
    const call = scenario().inbound().talking('ann')
    call.command({ type: 'HangUp', agentId: 'ann' })
    expect(call.state.status).toBe('closing')
    call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
    expect(call.state.status).toBe('closing')
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'hungUp' })
    expect(call.state.status).toBe('closed')
  })

  test('keeps the caller on music when the agent is lost, and gives the call back to him when he returns', () => {
    const call = scenario().inbound().talking('ann')
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
    call.command({ type: 'Rejoin', agentId: 'ann' })
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    expect(call.state.legs.every((leg) => leg.lostAt === null)).toBe(true)
  })

  test('moves with its agent to another device, to music meanwhile, and who was muted stays so', () => {
    const call = scenario().inbound().talking('ann')
    const before = call.legOf('ann')
    call.command({ type: 'Mute', agentId: 'ann' })
    call.command({ type: 'Rejoin', agentId: 'ann' })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: before })
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.fact({ type: 'leg.ended', legId: before, reason: 'hungUp' })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    expect(call.leg(call.legOf('ann'))).toMatchObject({ present: true, mute: { wanted: true } })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'ann' })
  })

  test('awaits its agent when the device he wanted to move to does not come', () => {
    const call = scenario().inbound().talking('ann')
    call.command({ type: 'Rejoin', agentId: 'ann' })
    call.fact({ type: 'arrival.expired', legId: call.legOf('ann') })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'ann' })
    call.fact({ type: 'rejoin.expired', agentId: 'ann' })
    expect(call.state).toMatchObject({ status: 'open', waiting: { returned: true } })
  })

  test('goes back to its queue, first in line, when the lost agent stays away', () => {
    const call = scenario().inbound().talking('ann')
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    call.fact({ type: 'rejoin.expired', agentId: 'ann' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: null, waiting: { returned: true } })
    expect(call.lastEffects).toContainEqual({ type: 'route' })
  })

  test('starts to be recorded when the two can hear each other, not before', () => {
    const call = scenario().inbound().ringing('ann')
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    expect(call.lastEffects).not.toContainEqual(expect.objectContaining({ type: 'syncRecording' }))
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.lastEffects).toContainEqual({ type: 'syncRecording', legId: call.customerId })
  })

  test('a leg that joins when it is no longer wanted is asked to leave', () => {
    const call = scenario().inbound().ringing('ann')
    call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
    const legId = call.legOf('ann')
    call.fact({ type: 'arrival.expired', legId })
    call.fact({ type: 'participant.joined', legId })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId })
    expect(call.state.ownerId).toBeNull()
  })

  test('a late deadline of somebody who had come in time changes nothing, even while he is out for a moment', () => {
    const call = scenario().inbound().talking('ann')
    call.fact({ type: 'participant.left', legId: call.legOf('ann') })
    call.fact({ type: 'arrival.expired', legId: call.legOf('ann') })
    expect(call.lastEvents).toEqual([])
    expect(call.state).toMatchObject({ ownerId: 'ann', waiting: null })
  })
})
