import { expect, test } from 'vitest'
import { HostGate } from './hostGate.ts'

function openGate(limit: number) {
  const inside: string[] = []
  const gate = new HostGate<string>(limit, (name) => inside.push(name))
  const enter = (...names: string[]) => {
    for (const name of names) gate.enter(name.slice(0, 1), name)
  }
  return { gate, inside, enter }
}

test('no more get in than the limit, and each that leaves lets one in', () => {
  const { gate, inside, enter } = openGate(2)
  enter('a1', 'a2', 'a3', 'a4')
  expect(inside).toEqual(['a1', 'a2'])
  gate.leave()
  expect(inside).toEqual(['a1', 'a2', 'a3'])
  for (let left = 3; left > 0; left--) gate.leave()
  expect(inside).toEqual(['a1', 'a2', 'a3', 'a4'])
  expect(gate.idle).toBe(true)
})

test('a subject with a long line does not keep the others waiting, and keeps its own order', () => {
  const { gate, inside, enter } = openGate(1)
  enter('x0', 'a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2')
  for (let left = 7; left > 0; left--) gate.leave()
  expect(inside).toEqual(['x0', 'a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
})
