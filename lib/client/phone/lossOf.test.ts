import { expect, test } from 'vitest'
import { aCall, aLeg, NOW, ownLeg } from '../testing/aCall.ts'
import { ME } from '../testing/people.ts'
import { lossOf } from './lossOf.ts'

const lost = ownLeg({ status: 'ended', present: false, lostAt: NOW })

test('who lost his leg is brought back, once he is on his way no more', () => {
  const call = aCall({ legs: [aLeg(), lost] })
  expect(lossOf(call, ME.id, false)).not.toBeNull()
  const onHisWay = ownLeg({ id: 'leg-new', status: 'dialing', present: false })
  expect(lossOf({ ...call, legs: [...call.legs, onHisWay] }, ME.id, false)).toBeNull()
  expect(lossOf(call, 'somebody-else', true)).toBeNull()
})

test('a leg that still stands is taken over by the page that had it before a reload, and by no other', () => {
  expect(lossOf(aCall(), ME.id, true)).not.toBeNull()
  expect(lossOf(aCall(), ME.id, false)).toBeNull()
  const aside = aCall({ legs: [aLeg(), ownLeg({ aside: true })] })
  expect(lossOf(aside, ME.id, true)).toBeNull()
})

test('a leg that the page asked for as it went is brought by the page that comes; one of a call he takes or places is not', () => {
  const onHisWay = ownLeg({ id: 'leg-new', status: 'dialing', present: false })
  expect(lossOf(aCall({ legs: [aLeg(), lost, onHisWay] }), ME.id, true)).not.toBeNull()
  expect(lossOf(aCall({ legs: [aLeg(), onHisWay] }), ME.id, true)).toBeNull()
})
