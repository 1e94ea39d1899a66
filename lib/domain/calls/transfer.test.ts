import { describe, expect, test } from 'vitest'
import { scenario } from './testing/scenario.ts'
import { STATIONS } from './testing/stations.ts'

const rings = STATIONS['a transfer rings at bob']
const withdrawn = (reason: string) => expect.objectContaining({ type: 'OfferEnded', reason })
const ended = (outcome: string) => expect.objectContaining({ type: 'InvitationEnded', outcome })

describe('a cold transfer', () => {
  test('puts the customer on hold while it rings', () => {
    const call = rings()
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
  })

  test('is accepted when the target is there: he owns the call, the sender is let go, the customer hears him', () => {
    const call = rings()
    const sender = call.legOf('ann')
    call.command({ type: 'AcceptOffer', agentId: 'bob', offerId: call.offerOf('bob') })
    expect(call.state.ownerId).toBe('ann')
    call.fact({ type: 'participant.joined', legId: call.legOf('bob') })
    expect(call.state).toMatchObject({ ownerId: 'bob', invitations: [] })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: sender })
  })

  test('is declined: the customer stays on hold with his sender, who is told why', () => {
    const call = rings()
    call.command({ type: 'DeclineOffer', agentId: 'bob', offerId: call.offerOf('bob') })
    expect(call.lastEvents).toContainEqual(ended('declined'))
    expect(call.state.ownerId).toBe('ann')
    expect(call.leg(call.customerId)).toMatchObject({ holdAsked: true, hold: { wanted: true } })
    call.command({ type: 'Resume', agentId: 'ann', legId: call.customerId })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('rings out: the same, with no answer as the reason', () => {
    const call = rings()
    call.fact({ type: 'offer.expired', offerId: call.offerOf('bob') })
    expect(call.lastEvents).toContainEqual(ended('noAnswer'))
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
  })

  test('is taken back: the customer is off hold at once, and nothing rings on', () => {
    const call = rings()
    call.command({ type: 'BackToCustomer', agentId: 'ann' })
    expect(call.state).toMatchObject({ offers: [], invitations: [], ownerId: 'ann' })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('whose sender has gone rings on, and on refusal the customer is first in his queue again', () => {
    const call = STATIONS['a transfer rings at bob, and ann has left']()
    expect(call.state.offers).toHaveLength(1)
    call.command({ type: 'DeclineOffer', agentId: 'bob', offerId: call.offerOf('bob') })
    expect(call.state).toMatchObject({ ownerId: null, waiting: { returned: true } })
  })

  test('whose sender has gone is taken back by him: he returns, and then to the customer', () => {
    const call = STATIONS['a transfer rings at bob, and ann has left']()
    call.command({ type: 'Rejoin', agentId: 'ann' })
    expect(call.state.offers).toHaveLength(1)
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    call.command({ type: 'BackToCustomer', agentId: 'ann' })
    expect(call.state).toMatchObject({ offers: [], invitations: [], ownerId: 'ann', waiting: null })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('is over with the customer: nobody goes on ringing, and the sender is free', () => {
    const call = rings()
    call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
    expect(call.state).toMatchObject({ status: 'closing', offers: [], invitations: [] })
    expect(call.lastEvents).toContainEqual(withdrawn('callerGone'))
  })

  test('is over when its sender ends the call: the target hears that it was called off', () => {
    const call = rings()
    call.command({ type: 'HangUp', agentId: 'ann' })
    expect(call.lastEvents).toContainEqual(withdrawn('canceled'))
  })

  test('to a number leaves the two outside talking, without music and without an owner', () => {
    const call = STATIONS['a transfer rings at a number']()
    const number = call.state.legs.find((leg) => leg.role === 'external')?.id ?? ''
    call.fact({ type: 'participant.joined', legId: number })
    expect(call.state).toMatchObject({ status: 'open', outsideTalk: true, ownerId: null })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('is in every plan', () => {
    const call = scenario('basic').inbound().talking('ann')
    const target = { kind: 'agent', agentId: 'bob' } as const
    const invite = { type: 'Invite', agentId: 'ann', target, agentIds: ['bob'], ringSeconds: 20 } as const
    expect(call.refusal({ ...invite, purpose: 'transfer' })).toBeNull()
    expect(call.refusal({ ...invite, purpose: 'consult' })).toMatchObject({ refused: 'planTooSmall' })
  })
})
