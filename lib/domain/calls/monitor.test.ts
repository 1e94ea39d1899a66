import { describe, expect, test } from 'vitest'
import { STATIONS } from './testing/stations.ts'

const listens = STATIONS['zoe listens to ann']
const whispers = STATIONS['zoe whispers to ann']
const monitor = (mode: 'listen' | 'whisper' | 'barge') =>
  ({ type: 'Monitor', agentId: 'zoe', ofAgentId: 'ann', mode }) as const

describe('a supervisor in an agent’s call', () => {
  test('comes in muted, whatever he wants: he is heard by whom he may be once that is settled', () => {
    const call = STATIONS['ann talks']().command(monitor('whisper'))
    const legId = call.legOf('zoe')
    expect(call.leg(legId)).toMatchObject({ role: 'supervisor', mute: { wanted: false } })
    call.fact({ type: 'participant.joined', legId })
    expect(call.leg(legId).mute).toEqual({ wanted: false, confirmed: true })
    expect(call.lastEffects).toContainEqual({ type: 'syncParticipant', legId })
  })

  test('listens, whispers to his agent, barges in, and back', () => {
    const call = listens()
    const zoe = () => call.leg(call.legOf('zoe'))
    expect(zoe()).toMatchObject({ mute: { wanted: true }, coaching: { wanted: null } })
    call.command(monitor('whisper'))
    expect(zoe()).toMatchObject({ mute: { wanted: false }, coaching: { wanted: call.legOf('ann') } })
    call.command(monitor('barge'))
    expect(zoe()).toMatchObject({ mute: { wanted: false }, coaching: { wanted: null } })
    call.command(monitor('listen'))
    expect(zoe()).toMatchObject({ mute: { wanted: true }, coaching: { wanted: null } })
  })

  test('whispers into nobody’s ear while his agent is gone, and into that of the leg he comes back with', () => {
    const call = whispers()
    const zoe = call.legOf('zoe')
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    expect(call.leg(zoe)).toMatchObject({ mute: { wanted: true }, coaching: { wanted: null } })
    call.command({ type: 'Rejoin', agentId: 'ann' })
    call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
    expect(call.leg(zoe)).toMatchObject({ mute: { wanted: false }, coaching: { wanted: call.legOf('ann') } })
  })

  test('keeps no call alive, and does not change whose it is', () => {
    const call = listens()
    call.fact({ type: 'agent.revoked', agentId: 'ann' })
    expect(call.state.waiting).toMatchObject({ returned: true })
    expect(call.leg(call.legOf('zoe')).status).toBe('ending')
    const over = listens()
    over.fact({ type: 'leg.ended', legId: over.customerId, reason: 'hungUp' })
    expect(over.state.status).toBe('closing')
  })

  test('can do nothing to the call but go, or take it over', () => {
    const call = listens()
    for (const type of ['PauseRecording', 'Mute', 'Rejoin', 'HangUp', 'Leave'] as const) {
      expect(call.refusal({ type, agentId: 'zoe' })).not.toBeNull()
    }
    call.command({ type: 'StopMonitoring', agentId: 'zoe' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'ann' })
  })

  test('takes over: the customer talks with him, and the agent is let go', () => {
    const call = whispers()
    const ann = call.legOf('ann')
    call.command({ type: 'TakeOver', agentId: 'zoe' })
    expect(call.state.ownerId).toBe('zoe')
    expect(call.leg(call.legOf('zoe'))).toMatchObject({
      role: 'agent',
      mute: { wanted: false },
      coaching: { wanted: null },
    })
    expect(call.lastEffects).toContainEqual({ type: 'hangUp', legId: ann })
    call.fact({ type: 'leg.ended', legId: ann, reason: 'hungUp' })
    expect(call.state).toMatchObject({ status: 'open', ownerId: 'zoe', waiting: null })
  })

  test('takes over whose browser is gone: the customer waits for nobody', () => {
    const call = listens()
    call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
    expect(call.leg(call.customerId).hold.wanted).toBe(true)
    call.command({ type: 'TakeOver', agentId: 'zoe' })
    expect(call.leg(call.customerId).hold.wanted).toBe(false)
  })

  test('overhears no private consult', () => {
    const call = STATIONS['zoe whispers to ann, who consults bob']()
    expect(call.leg(call.legOf('zoe')).hold.wanted).toBe(true)
    expect(call.refusal({ type: 'TakeOver', agentId: 'zoe' })).toMatchObject({ refused: 'inTransfer' })
  })
})
