import { describe, expect, test } from 'vitest'
import { NOW } from '../testing/aCall.ts'
import { COLLEAGUE, ME } from '../testing/people.ts'
import { SITUATIONS, type SituationName } from '../testing/situations.ts'
import type { LiveView } from './liveView.ts'
import { phoneView } from './phoneView.ts'

function live(name: SituationName, now = NOW): LiveView {
  const view = phoneView(SITUATIONS[name], now)
  if (view.kind !== 'live') throw new Error(`${name} shows ${view.kind}`)
  return view
}
const states = (name: SituationName) => live(name).participants.map((one) => [one.name, one.state])

describe('who is in the call', () => {
  test('a consult: the customer on hold, the two in private, and nobody can be mistaken', () => {
    expect(states('consultTalking')).toEqual([
      ['이서연', 'held'],
      [COLLEAGUE.name, 'consult'],
      [ME.name, 'consult'],
    ])
  })

  test('a conference: everybody live, and the agent himself last', () => {
    expect(states('conference')).toEqual([
      ['이서연', 'live'],
      ['한라운송', 'live'],
      [COLLEAGUE.name, 'live'],
      [ME.name, 'live'],
    ])
  })

  test('who is muted and who is being asked out is seen, beside how he is in the call', () => {
    const { participants } = live('conferenceHeld')
    expect(participants.find(({ name }) => name === COLLEAGUE.name)).toMatchObject({ muted: 'on' })
    expect(participants.find(({ name }) => name === '한라운송')).toMatchObject({ removing: true })
  })

  test('the owner may put others on hold and ask them out; a guest holds only', () => {
    const refusals = (name: SituationName) =>
      live(name)
        .participants.filter(({ isMe }) => !isMe)
        .map(({ refused }) => [refused.hold?.refused, refused.remove?.refused])
    expect(refusals('conference')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(refusals('guest')[0]).toEqual([undefined, 'notYourCall'])
  })
})

test('in an internal call it is the colleague who is put on hold', () => {
  const { refused, holdLegIds } = live('internal')
  expect(refused.hold).toBeNull()
  expect(holdLegIds).toEqual(['leg-2-colleague'])
})

describe('how long somebody is on hold', () => {
  test('runs from when the carrier held him, beside him and in all, and is none while he is not', () => {
    const now = live('held', NOW + 3_000)
    expect([now.held, now.heldInAll]).toEqual([45_000, 45_000])
    expect(now.participants.map(({ held }) => held)).toEqual([45_000, null])
    expect([live('live').held, live('live').heldInAll]).toEqual([null, 0])
  })

  test('a consult keeps the customer on hold; the call’s earlier holds count with it', () => {
    const { held, heldInAll } = live('consultTalking')
    expect([held, heldInAll]).toEqual([42_000, 42_000])
    expect(live('conferenceHeld').held).toBeNull()
  })
})

describe('what a control says before it is pressed', () => {
  test('the plan: transfer for all, consult from Growth, conference from Pro, each with its reason', () => {
    const gates = (name: SituationName) => {
      const { transfer, consult, add } = live(name).refused
      return [transfer, consult, add].map((one) => one?.detail?.needs ?? one)
    }
    expect(gates('basicPlan')).toEqual([null, 'growth', 'pro'])
    expect(gates('growthPlan')).toEqual([null, null, 'pro'])
    expect(gates('live')).toEqual([null, null, null])
  })

  test('in a consult everything but its own ways out is refused', () => {
    const { refused } = live('consultTalking')
    expect([refused.hold?.refused, refused.transfer?.refused, refused.add?.refused]).toEqual([
      'inTransfer',
      'alreadyInviting',
      'alreadyInviting',
    ])
    expect([refused.complete, refused.back, refused.conference]).toEqual([null, null, null])
  })

  test('while the target has not come the transfer cannot be completed, but always taken back', () => {
    const { refused } = live('consultRinging')
    expect([refused.complete?.refused, refused.back]).toEqual(['targetNotThere', null])
  })
})

describe('putting the receiver down', () => {
  test.each([
    ['live', ['end']],
    ['conference', ['leave', 'end']],
    ['guest', ['leave']],
    ['consultTalking', ['complete', 'back', 'end']],
    ['consultRinging', ['back', 'end']],
    ['transferRinging', ['leave', 'back', 'end']],
    ['consultForMe', ['leave']],
    ['customerLeft', ['end']],
  ] as const)('%s', (name, ways) => {
    expect(live(name).departure.ways).toEqual(ways)
  })
})

describe('how an invitation failed', () => {
  test('a transfer that came back is told for as long as the customer waits', () => {
    expect(live('transferDeclined', NOW + 60_000).failed).toMatchObject({ outcome: 'declined' })
  })

  test('a consult that came to nothing is told, and then is no news any more', () => {
    expect(live('consultNoAnswer').failed).toMatchObject({ outcome: 'noAnswer' })
    expect(live('consultNoAnswer', NOW + 60_000).failed).toBeNull()
  })
})
