import { describe, expect, test } from 'vitest'
import { mayEnter } from './mayEnter.ts'
import { STATIONS } from './testing/stations.ts'

const consults = STATIONS['ann consults bob']
const ended = (outcome: string) => expect.objectContaining({ type: 'InvitationEnded', outcome })

describe('a consult', () => {
  test('is between the two: the customer is on hold from the first ring until it is over', () => {
    const ringing = STATIONS['a consult rings at bob']()
    expect(ringing.leg(ringing.customerId).hold.wanted).toBe(true)
    const call = consults()
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
    expect(call.leg(call.legOf('bob')).hold.wanted).toBe(false)
  })

  test('asks the carrier for the hold in the breath in which it rings: it mostly stands before the target comes', () => {
    const call = STATIONS['a consult rings at bob']()
    expect(call.lastEffects).toContainEqual({ type: 'syncParticipant', legId: call.customerId })
  })

  test('a kept-out customer who comes into the conference anew is put on hold anew', () => {
    const call = consults()
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    call.fact({ type: 'participant.left', legId: call.customerId })
    call.fact({ type: 'participant.joined', legId: call.customerId })
    expect(call.leg(call.customerId).hold).toEqual({ wanted: true, confirmed: false })
    expect(call.lastEffects).toContainEqual({ type: 'syncParticipant', legId: call.customerId })
  })

  test('completed: customer and target talk, and who asked is let go', () => {
    const call = consults()
    const asker = call.legOf('ann')
    call.command({ type: 'CompleteTransfer', agentId: 'ann' })
    expect(call.state.ownerId).toBe('bob')
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: asker })
  })

  test('back to the customer: the target is let go, and the customer hears his agent', () => {
    const call = consults()
    call.command({ type: 'BackToCustomer', agentId: 'ann' })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: call.legOf('bob') })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    expect(call.state.ownerId).toBe('ann')
  })

  test('whose customer leaves goes on between the two, until one of them has had enough', () => {
    const call = consults()
    call.fact({ type: 'leg.ended', legId: call.customerId, reason: 'hungUp' })
    expect(call.lastEvents).toContainEqual(ended('customerLeft'))
    expect(call.state.status).toBe('open')
    call.command({ type: 'Leave', agentId: 'bob' })
    call.fact({ type: 'leg.ended', legId: call.legOf('bob'), reason: 'hungUp' })
    expect(call.state.status).toBe('closing')
  })

  test.each(['hungUp', 'lost'] as const)(
    'whose target is gone (%s) is over: the customer is back',
    (reason) => {
      const call = consults()
      call.fact({ type: 'leg.ended', legId: call.legOf('bob'), reason })
      expect(call.lastEvents).toContainEqual(ended('targetLeft'))
      expect(call.leg(call.customerId).hold.wanted).toBe(false)
    },
  )

  test('whose asker is lost keeps the customer on music; if he stays away, the target has the call', () => {
    const call = consults()
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
    call.fact({ type: 'rejoin.expired', agentId: 'ann' })
    expect(call.state.ownerId).toBe('bob')
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('is not left by who asked, nor completed before the target is there', () => {
    expect(consults().refusal({ type: 'Leave', agentId: 'ann' })).toMatchObject({ refused: 'inTransfer' })
    const ringing = STATIONS['a consult rings at bob']()
    expect(ringing.refusal({ type: 'CompleteTransfer', agentId: 'ann' })).toMatchObject({
      refused: 'targetNotThere',
    })
  })

  test('calls a number only when the customer is known to be on hold, and then at once', () => {
    const call = STATIONS['ann talks']()
    const target = { kind: 'phone', number: '+8215889999' } as const
    call.command({
      type: 'Invite',
      agentId: 'ann',
      purpose: 'consult',
      target,
      agentIds: [],
      ringSeconds: 0,
    })
    const legId = call.state.invitations[0]?.legId ?? ''
    expect(call.lastEffects).not.toContainEqual({ type: 'dial', legId })
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    expect(call.lastEffects).toContainEqual({ type: 'dial', legId })
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    expect(call.lastEffects).not.toContainEqual({ type: 'dial', legId })
  })

  test('that nobody could overhear calls at once: the customer was on hold already', () => {
    const call = STATIONS['ann holds the customer']()
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    const target = { kind: 'phone', number: '+8215889999' } as const
    call.command({
      type: 'Invite',
      agentId: 'ann',
      purpose: 'consult',
      target,
      agentIds: [],
      ringSeconds: 0,
    })
    const legId = call.state.invitations[0]?.legId ?? ''
    expect(call.lastEffects).toContainEqual({ type: 'dial', legId })
  })

  test('whose colleague comes too early keeps him in silence, and brings him in with the hold', () => {
    const call = STATIONS['a consult rings at bob']()
    call.command({ type: 'AcceptOffer', agentId: 'bob', offerId: call.offerOf('bob') })
    const legId = call.legOf('bob')
    call.fact({ type: 'leg.connected', legId })
    expect(mayEnter(call.state, call.leg(legId))).toBe(false)
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    expect(mayEnter(call.state, call.leg(legId))).toBe(true)
    expect(call.lastEffects).toContainEqual({ type: 'move', legId })
  })

  test('does not wait for the hold of somebody who has hung up', () => {
    const call = STATIONS['conference of ann, bob and the customer']()
    call.command({
      type: 'Invite',
      agentId: 'ann',
      purpose: 'consult',
      target: { kind: 'phone', number: '+8215889999' },
      agentIds: [],
      ringSeconds: 0,
    })
    const legId = call.state.invitations[0]?.legId ?? ''
    call.fact({ type: 'participant.held', legId: call.customerId, held: true })
    expect(call.lastEffects).not.toContainEqual({ type: 'dial', legId })
    call.fact({ type: 'leg.ended', legId: call.legOf('bob'), reason: 'hungUp' })
    expect(call.lastEffects).toContainEqual({ type: 'dial', legId })
  })
})
