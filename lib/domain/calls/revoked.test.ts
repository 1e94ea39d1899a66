import { describe, expect, test } from 'vitest'
import { STATIONS } from './testing/stations.ts'

const REVOKED = { type: 'agent.revoked', agentId: 'ann' } as const

describe('who is not of the desk any more', () => {
  test('is out of his call at once, and his customer is first in line', () => {
    const call = STATIONS['ann talks']()
    const own = call.legOf('ann')
    call.fact(REVOKED)
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: own })
    expect(call.lastEffects).toContainEqual({ type: 'route' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: null, waiting: { returned: true } })
    call.fact({ type: 'leg.ended', legId: own, reason: 'hungUp' })
    expect(call.leg(own).lostAt).toBeNull()
  })

  test('leaves a conference to the others', () => {
    const call = STATIONS['conference of ann, bob and the customer']()
    call.fact(REVOKED)
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'bob', waiting: null })
  })

  test('leaves the customer to whom he was consulting; a target who goes gives the customer back', () => {
    const call = STATIONS['ann consults bob']()
    call.fact(REVOKED)
    expect(call.state.ownerId).toBe('bob')
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
    const other = STATIONS['ann consults bob']()
    other.fact({ type: 'agent.revoked', agentId: 'bob' })
    expect(other.state).toMatchObject({ ownerId: 'ann', invitations: [] })
    expect(other.leg(other.customerId).hold.wanted).toBe(false)
  })

  test('is awaited no longer, and is rung by nothing', () => {
    const lost = STATIONS['ann is lost']().fact(REVOKED)
    expect(lost.state.waiting).toMatchObject({ returned: true })
    const ringing = STATIONS['rings at ann and at bob']().fact(REVOKED)
    expect(ringing.state.offers.map(({ agentId }) => agentId)).toEqual(['bob'])
  })
})
