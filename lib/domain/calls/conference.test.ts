import { describe, expect, test } from 'vitest'
import { STATIONS } from './testing/stations.ts'

const conference = STATIONS['conference of ann, bob and the customer']
const withNumber = STATIONS['conference of ann, the customer and a number']

describe('a conference', () => {
  test('grows out of a consult: everybody hears everybody, and whose call it is does not change', () => {
    const call = STATIONS['ann consults bob']()
    call.command({ type: 'MakeConference', agentId: 'ann' })
    expect(call.state.legs.map((leg) => leg.hold.wanted)).toEqual([false, false, false])
    expect(call.state.ownerId).toBe('ann')
  })

  test('goes on when its owner leaves, and belongs to who has been in it longest', () => {
    const call = conference()
    call.command({ type: 'Leave', agentId: 'ann' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'bob' })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('is not left by its last agent without a word about the others', () => {
    expect(withNumber().refusal({ type: 'Leave', agentId: 'ann' })).toEqual({ refused: 'onlyOutsideLeft' })
  })

  test('may be left with the outside parties talking; when one says farewell, the other is told', () => {
    const call = withNumber()
    const number = call.state.legs.find((leg) => leg.role === 'external')?.id ?? ''
    call.command({ type: 'Leave', agentId: 'ann', rest: 'leaveTalking' })
    expect(call.state).toMatchObject({ status: 'open', outsideTalk: true, ownerId: null })
    call.fact({ type: 'leg.ended', legId: number, reason: 'hungUp' })
    expect(call.lastEffects).toContainEqual({
      type: 'dismiss',
      legId: call.customerId,
      message: 'callOver',
    })
  })

  test('may be ended for all by its owner', () => {
    const call = withNumber()
    call.command({ type: 'Leave', agentId: 'ann', rest: 'endForAll' })
    expect(call.state).toMatchObject({ status: 'closing', endReason: 'hungUp' })
    expect(call.state.legs.every((leg) => leg.status === 'ending')).toBe(true)
  })

  test('one alone is not left talking with nobody', () => {
    const call = STATIONS['ann talks']()
    expect(call.refusal({ type: 'Leave', agentId: 'ann', rest: 'leaveTalking' })).toEqual({
      refused: 'onlyOutsideLeft',
    })
  })
})

describe('a paused recording', () => {
  test('pauses for everybody who is recorded, and for those who come while it is', () => {
    const call = withNumber()
    call.command({ type: 'PauseRecording', agentId: 'ann' })
    expect(call.state.legs.some((leg) => leg.recording.wanted)).toBe(false)
    expect(call.lastEffects).toContainEqual({ type: 'syncRecording', legId: call.customerId })
    call.command({ type: 'ResumeRecording', agentId: 'ann' })
    expect(call.leg(call.customerId).recording.wanted).toBe(true)
  })

  test('that the carrier runs all the same is corrected', () => {
    const call = STATIONS['ann has paused the recording']()
    call.fact({ type: 'recording.confirmed', legId: call.customerId, on: true })
    expect(call.lastEffects).toContainEqual({ type: 'syncRecording', legId: call.customerId })
  })
})
