import { expect, test } from 'vitest'
import { NOW } from '../testing/aCall.ts'
import { SITUATIONS, type SituationName } from '../testing/situations.ts'
import { isPhoneOpen, openingOf } from './phoneOpening.ts'
import { CLOSED_LEFT } from './phonePlace.ts'
import { phoneView } from './phoneView.ts'

const viewOf = (name: SituationName) => phoneView(SITUATIONS[name], NOW)

test('what rings is always open', () => {
  const view = viewOf('incoming')
  expect(isPhoneOpen(view, { ...CLOSED_LEFT, ...openingOf(view, false) })).toBe(true)
})

test.each(['connecting', 'placing', 'live', 'lost', 'wrapUp', 'busy'] as const)(
  '%s opens by itself',
  (name) => {
    expect(isPhoneOpen(viewOf(name), CLOSED_LEFT)).toBe(true)
  },
)

test('a call that was put away stays away, through its wrap-up, and the next one opens again', () => {
  const place = { ...CLOSED_LEFT, ...openingOf(viewOf('live'), false) }
  expect(isPhoneOpen(viewOf('held'), place)).toBe(false)
  expect(isPhoneOpen(viewOf('wrapUp'), place)).toBe(false)
  expect(isPhoneOpen(viewOf('live'), { ...place, ...openingOf(viewOf('live'), true) })).toBe(true)
  expect(isPhoneOpen(viewOf('live'), { ...CLOSED_LEFT, collapsedCall: 'another' })).toBe(true)
})

test('without a call it is as it was left', () => {
  expect(isPhoneOpen(viewOf('idle'), CLOSED_LEFT)).toBe(false)
  expect(isPhoneOpen(viewOf('idle'), { ...CLOSED_LEFT, ...openingOf(viewOf('idle'), true) })).toBe(true)
})
