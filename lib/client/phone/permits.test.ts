import { describe, expect, test } from 'vitest'
import { callSnapshot } from '#lib/contracts/callSnapshot.ts'
import { INVARIANTS } from '#lib/domain/calls/invariants.ts'
import { aCall, aLeg } from '../testing/aCall.ts'
import { COLLEAGUE, ME } from '../testing/people.ts'
import { SITUATIONS } from '../testing/situations.ts'
import { callOf } from './callOf.ts'
import { permits } from './permits.ts'

describe('what a button may do', () => {
  test('who talks may hold, mute and hang up', () => {
    for (const command of [
      { type: 'Hold', agentId: ME.id, legId: 'leg-customer' },
      { type: 'Mute', agentId: ME.id },
      { type: 'HangUp', agentId: ME.id },
    ] as const) {
      expect(permits(aCall(), command, 'pro')).toBeNull()
    }
  })

  test('whoever is not on the call may not', () => {
    expect(permits(aCall(), { type: 'Mute', agentId: COLLEAGUE.id }, 'pro')).toEqual({ refused: 'notOnCall' })
    expect(permits(aCall(), { type: 'HangUp', agentId: COLLEAGUE.id }, 'pro')).toEqual({
      refused: 'notYourCall',
    })
  })

  test('nobody is put on hold who is not there', () => {
    const [dialing] = SITUATIONS.dialing.calls
    const call = dialing ?? aCall()
    expect(permits(call, { type: 'Hold', agentId: ME.id, legId: 'leg-customer' }, 'pro')).toEqual({
      refused: 'notConnected',
    })
    expect(permits(call, { type: 'Hold', agentId: ME.id, legId: 'leg-gone' }, 'pro')).toEqual({
      refused: 'legGone',
    })
  })

  test('a call that is over takes no wishes', () => {
    expect(permits(aCall({ status: 'closed' }), { type: 'HangUp', agentId: ME.id }, 'pro')).toEqual({
      refused: 'callOver',
    })
  })
})

describe('the fixtures are calls that can be', () => {
  const calls = Object.entries(SITUATIONS).flatMap(([name, { calls }]) =>
    calls.map((call) => [name, call] as const),
  )

  test.each(calls)('%s is a snapshot as the contract has it', (_name, call) => {
    expect(callSnapshot.safeParse(call).error).toBeUndefined()
  })

  test.each(calls)('%s breaks no invariant of the core', (_name, call) => {
    const broken = Object.entries(INVARIANTS).filter(([, holds]) => !holds(callOf(call)))
    expect(broken.map(([name]) => name)).toEqual([])
  })

  test('an endpoint is a phone or an agent', () => {
    expect(callOf(aCall({ legs: [aLeg()] })).legs[0]?.endpoint).toEqual({
      kind: 'phone',
      number: '+821048207731',
    })
  })
})
