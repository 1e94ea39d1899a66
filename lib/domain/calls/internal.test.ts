import { describe, expect, test } from 'vitest'
import { scenario } from './testing/scenario.ts'

/** Ann calls bob, and is there to hear it ring. */
function ringing() {
  const call = scenario().internal('ann', 'bob')
  return call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
}

function talking() {
  const call = ringing()
  call.command({ type: 'AcceptOffer', agentId: 'bob', offerId: call.offerOf('bob') })
  return call.fact({ type: 'participant.joined', legId: call.legOf('bob') })
}

describe('an internal call', () => {
  test('rings at the colleague, and the two talk once he has come; nothing of it is recorded', () => {
    expect(ringing().state).toMatchObject({ status: 'open', answeredAt: null })
    const call = talking()
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'ann', invitations: [] })
    expect(call.state.answeredAt).not.toBeNull()
    expect(call.effects.some(({ type }) => type === 'syncRecording')).toBe(false)
  })

  test('that is given up while it rings was called off, by nobody who could be a customer', () => {
    const call = ringing()
    call.command({ type: 'HangUp', agentId: 'ann' })
    expect(call.lastEvents).toContainEqual(
      expect.objectContaining({ type: 'OfferEnded', outcome: 'withdrawn', reason: 'canceled' }),
    )
  })

  test.each(['DeclineOffer', 'expired'] as const)('that nobody takes (%s) is over', (how) => {
    const call = ringing()
    const offerId = call.offerOf('bob')
    if (how === 'expired') call.fact({ type: 'offer.expired', offerId })
    else call.command({ type: how, agentId: 'bob', offerId })
    expect(call.state).toMatchObject({ status: 'closing', endReason: 'noAnswer' })
  })

  test('ends when one of the two goes, and goes on when a third is there', () => {
    expect(talking().command({ type: 'Leave', agentId: 'bob' }).state.status).toBe('closing')
    const call = talking()
    call.command({
      type: 'Invite',
      agentId: 'ann',
      purpose: 'conference',
      target: { kind: 'phone', number: '+8215889999' },
      agentIds: [],
      ringSeconds: 0,
    })
    const legId = call.state.invitations[0]?.legId ?? ''
    call.fact({ type: 'participant.joined', legId }).command({ type: 'Leave', agentId: 'ann' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'bob' })
    expect(call.leg(legId).recording.wanted).toBe(true)
  })

  test('waits for one of the two whose browser is gone, and is over if he stays away', () => {
    const call = talking()
    call.fact({ type: 'leg.ended', legId: call.legOf('bob'), reason: 'lost' })
    expect(call.state.status).toBe('open')
    call.command({ type: 'Rejoin', agentId: 'bob' })
    call.fact({ type: 'participant.joined', legId: call.legOf('bob') })
    expect(call.state).toMatchObject({ status: 'open' })
    call.fact({ type: 'leg.ended', legId: call.legOf('bob'), reason: 'lost' })
    call.fact({ type: 'rejoin.expired', agentId: 'bob' })
    expect(call.state.status).toBe('closing')
  })

  test('is off when who called does not come, or hangs up while it rings', () => {
    const call = scenario().internal('ann', 'bob')
    call.fact({ type: 'arrival.expired', legId: call.legOf('ann') })
    expect(call.state).toMatchObject({ status: 'closing', offers: [] })
    expect(ringing().command({ type: 'HangUp', agentId: 'ann' }).state).toMatchObject({ offers: [] })
  })

  test('has no customer to transfer or to consult about', () => {
    const target = { kind: 'agent', agentId: 'cho' } as const
    for (const purpose of ['transfer', 'consult'] as const) {
      const wish = {
        type: 'Invite',
        agentId: 'ann',
        purpose,
        target,
        agentIds: ['cho'],
        ringSeconds: 20,
      } as const
      expect(talking().refusal(wish)).toMatchObject({ refused: 'notConnected' })
    }
  })
})
